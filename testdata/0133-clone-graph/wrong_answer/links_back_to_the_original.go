package clonegraph

// Copies every node, but where a neighbour was met before links to the original.
func cloneGraph(node *Node) *Node {
	seen := map[*Node]bool{}
	var clone func(n *Node) *Node
	clone = func(n *Node) *Node {
		if n == nil {
			return nil
		}
		seen[n] = true
		c := &Node{Val: n.Val}
		for _, neighbor := range n.Neighbors {
			if seen[neighbor] {
				c.Neighbors = append(c.Neighbors, neighbor)
			} else {
				c.Neighbors = append(c.Neighbors, clone(neighbor))
			}
		}
		return c
	}
	return clone(node)
}
