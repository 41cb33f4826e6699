package clonegraph

// Copies a node as a whole, its slice of neighbours included, and then writes the
// copies into the slice of the original.
func cloneGraph(node *Node) *Node {
	copies := map[*Node]*Node{}
	var clone func(n *Node) *Node
	clone = func(n *Node) *Node {
		if n == nil {
			return nil
		}
		if c := copies[n]; c != nil {
			return c
		}
		c := *n
		copies[n] = &c
		copies[&c] = &c
		for i, neighbor := range c.Neighbors {
			c.Neighbors[i] = clone(neighbor)
		}
		return &c
	}
	return clone(node)
}
