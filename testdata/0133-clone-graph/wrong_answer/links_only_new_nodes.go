package clonegraph

// Links a neighbour only when it is met for the first time: a tree is left.
func cloneGraph(node *Node) *Node {
	if node == nil {
		return nil
	}
	copies := map[*Node]*Node{node: {Val: node.Val}}
	for queue := []*Node{node}; len(queue) > 0; queue = queue[1:] {
		for _, next := range queue[0].Neighbors {
			if copies[next] == nil {
				copies[next] = &Node{Val: next.Val}
				copies[queue[0]].Neighbors = append(copies[queue[0]].Neighbors, copies[next])
				queue = append(queue, next)
			}
		}
	}
	return copies[node]
}
