package balanced

// Asks only on the left whether -1 came up; on the right it passes for a height.
func isBalanced(root *TreeNode) bool { return height(root) != -1 }

func height(n *TreeNode) int {
	if n == nil {
		return 0
	}
	left := height(n.Left)
	if left == -1 {
		return -1
	}
	right := height(n.Right)
	if left-right > 1 || right-left > 1 {
		return -1
	}
	return 1 + max(left, right)
}
