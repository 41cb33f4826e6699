package clonegraph

// Copies the first node only: its neighbours are the old ones.
func cloneGraph(node *Node) *Node {
	if node == nil {
		return nil
	}
	return &Node{Val: node.Val, Neighbors: append([]*Node{}, node.Neighbors...)}
}
