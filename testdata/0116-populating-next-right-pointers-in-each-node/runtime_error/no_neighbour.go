package nextright

// Joins to the neighbour's child without asking whether there is a neighbour.
func connect(root *Node) *Node {
	if root == nil || root.Left == nil {
		return root
	}
	root.Left.Next = root.Right
	root.Right.Next = root.Next.Left
	connect(root.Left)
	connect(root.Right)
	return root
}
