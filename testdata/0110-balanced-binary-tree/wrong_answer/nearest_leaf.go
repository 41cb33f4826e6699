package balanced

// Takes the way to the nearest leaf for the height.
func isBalanced(root *TreeNode) bool { return height(root) >= 0 }

func height(n *TreeNode) int {
	if n == nil {
		return 0
	}
	left, right := height(n.Left), height(n.Right)
	if left < 0 || right < 0 || left-right > 1 || right-left > 1 {
		return -1
	}
	return 1 + min(left, right)
}
