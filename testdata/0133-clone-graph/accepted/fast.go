package clonegraph

// Breadth first over an array of the nodes met, with the copies by value and the
// links of all copies behind each other in large chunks.
func cloneGraph(node *Node) *Node {
	if node == nil {
		return nil
	}
	var copies [101]*Node
	nodes := make([]Node, 0, 100)
	met := make([]*Node, 0, 100)
	meet := func(n *Node) *Node {
		c := copies[n.Val]
		if c == nil {
			nodes = append(nodes, Node{Val: n.Val})
			c = &nodes[len(nodes)-1]
			copies[n.Val] = c
			met = append(met, n)
		}
		return c
	}
	first := meet(node)
	var chunk []*Node
	for i := 0; i < len(met); i++ {
		neighbors := met[i].Neighbors
		size := len(neighbors)
		if size > len(chunk) {
			chunk = make([]*Node, max(256, size))
		}
		links := chunk[:size:size]
		chunk = chunk[size:]
		for k, n := range neighbors {
			links[k] = meet(n)
		}
		nodes[i].Neighbors = links
	}
	return first
}
