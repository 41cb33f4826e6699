package main

type Node struct {
	Val       int
	Neighbors []*Node
}

// An array by value in place of the map; neighbours come in reverse.
func cloneGraph(node *Node) *Node {
	var graph [101]*Node
	var visit func(n *Node) *Node
	visit = func(n *Node) *Node {
		if graph[n.Val] == nil {
			graph[n.Val] = &Node{Val: n.Val}
			for i := len(n.Neighbors) - 1; i >= 0; i-- {
				graph[n.Val].Neighbors = append(graph[n.Val].Neighbors, visit(n.Neighbors[i]))
			}
		}
		return graph[n.Val]
	}
	if node == nil {
		return nil
	}
	return visit(node)
}

func main() {}
