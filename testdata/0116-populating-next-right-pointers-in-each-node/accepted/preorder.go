package nextright

// Preorder: only the Next of the parents must be set before.
func connect(root *Node) *Node {
	if root == nil || root.Left == nil {
		return root
	}
	root.Left.Next = root.Right
	connect(root.Left)
	if root.Next != nil {
		root.Right.Next = root.Next.Left
	}
	connect(root.Right)
	return root
}
