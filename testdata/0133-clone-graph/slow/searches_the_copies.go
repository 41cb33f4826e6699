package clonegraph

// Looks a copy up in a list of all, but 100 nodes fit: O(VE).
func cloneGraph(node *Node) *Node {
	var olds, news []*Node
	var clone func(n *Node) *Node
	clone = func(n *Node) *Node {
		for i, old := range olds {
			if old == n {
				return news[i]
			}
		}
		c := &Node{Val: n.Val}
		olds, news = append(olds, n), append(news, c)
		for _, next := range n.Neighbors {
			c.Neighbors = append(c.Neighbors, clone(next))
		}
		return c
	}
	if node == nil {
		return nil
	}
	return clone(node)
}
