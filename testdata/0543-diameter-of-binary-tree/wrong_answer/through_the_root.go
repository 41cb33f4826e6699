package diameter

// Takes only the path that bends at the root.
func diameterOfBinaryTree(root *TreeNode) int {
	return height(root.Left) + height(root.Right)
}

func height(n *TreeNode) int {
	if n == nil {
		return 0
	}
	return 1 + max(height(n.Left), height(n.Right))
}
