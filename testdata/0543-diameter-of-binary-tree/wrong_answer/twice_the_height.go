package diameter

// As if both sides were as deep as the deeper one.
func diameterOfBinaryTree(root *TreeNode) int {
	if root.Left == nil || root.Right == nil {
		return height(root) - 1
	}
	return 2 * (height(root) - 1)
}

func height(n *TreeNode) int {
	if n == nil {
		return 0
	}
	return 1 + max(height(n.Left), height(n.Right))
}
