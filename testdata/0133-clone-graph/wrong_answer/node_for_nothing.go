package clonegraph

// Makes a node where there is none.
func cloneGraph(node *Node) *Node {
	if node == nil {
		return &Node{Val: 1}
	}
	copies := map[int]*Node{}
	var clone func(n *Node) *Node
	clone = func(n *Node) *Node {
		if copies[n.Val] != nil {
			return copies[n.Val]
		}
		c := &Node{Val: n.Val}
		copies[n.Val] = c
		for _, next := range n.Neighbors {
			c.Neighbors = append(c.Neighbors, clone(next))
		}
		return c
	}
	return clone(node)
}
