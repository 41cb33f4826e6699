package balanced

// Wants equal heights.
func isBalanced(root *TreeNode) bool { return height(root) >= 0 }

func height(n *TreeNode) int {
	if n == nil {
		return 0
	}
	left, right := height(n.Left), height(n.Right)
	if left < 0 || left != right {
		return -1
	}
	return 1 + left
}
