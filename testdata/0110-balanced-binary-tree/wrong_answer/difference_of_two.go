package balanced

// Lets the heights differ by two.
func isBalanced(root *TreeNode) bool { return height(root) >= 0 }

func height(n *TreeNode) int {
	if n == nil {
		return 0
	}
	left, right := height(n.Left), height(n.Right)
	if left < 0 || right < 0 || left-right > 2 || right-left > 2 {
		return -1
	}
	return 1 + max(left, right)
}
