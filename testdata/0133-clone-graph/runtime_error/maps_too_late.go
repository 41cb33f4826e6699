package clonegraph

// Puts the copy into the map after its neighbours: it recurses without end.
func cloneGraph(node *Node) *Node {
	copies := map[*Node]*Node{}
	var clone func(n *Node) *Node
	clone = func(n *Node) *Node {
		if n == nil || copies[n] != nil {
			return copies[n]
		}
		c := &Node{Val: n.Val}
		for _, next := range n.Neighbors {
			c.Neighbors = append(c.Neighbors, clone(next))
		}
		copies[n] = c
		return c
	}
	return clone(node)
}
