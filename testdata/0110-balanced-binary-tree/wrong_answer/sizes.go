package balanced

// Compares how many nodes there are on each side.
func isBalanced(root *TreeNode) bool { return size(root) >= 0 }

func size(n *TreeNode) int {
	if n == nil {
		return 0
	}
	left, right := size(n.Left), size(n.Right)
	if left < 0 || right < 0 || left-right > 1 || right-left > 1 {
		return -1
	}
	return 1 + left + right
}
