package nextright

// Joins siblings, but not cousins.
func connect(root *Node) *Node {
	if root == nil || root.Left == nil {
		return root
	}
	root.Left.Next = root.Right
	connect(root.Left)
	connect(root.Right)
	return root
}
