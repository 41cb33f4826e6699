package clonegraph

// Depth first by a plain function, with the copies by value.
func cloneGraph(node *Node) *Node {
	if node == nil {
		return nil
	}
	var copies [128]*Node
	return clone(node, &copies)
}

func clone(n *Node, copies *[128]*Node) *Node {
	links := make([]*Node, len(n.Neighbors))
	c := &Node{Val: n.Val, Neighbors: links}
	copies[n.Val&127] = c
	for i, neighbor := range n.Neighbors {
		known := copies[neighbor.Val&127]
		if known == nil {
			known = clone(neighbor, copies)
		}
		links[i] = known
	}
	return c
}
