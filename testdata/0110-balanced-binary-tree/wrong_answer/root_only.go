package balanced

// Compares the heights at the root and nowhere else.
func isBalanced(root *TreeNode) bool {
	if root == nil {
		return true
	}
	d := height(root.Left) - height(root.Right)
	return -1 <= d && d <= 1
}

func height(n *TreeNode) int {
	if n == nil {
		return 0
	}
	return 1 + max(height(n.Left), height(n.Right))
}
