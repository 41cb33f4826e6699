package balanced

// Asks for the larger height a second time: the calls double from level to
// level: O(2^h).
func isBalanced(root *TreeNode) bool {
	if root == nil {
		return true
	}
	d := height(root.Left) - height(root.Right)
	return -1 <= d && d <= 1 && isBalanced(root.Left) && isBalanced(root.Right)
}

func height(n *TreeNode) int {
	if n == nil {
		return 0
	}
	if height(n.Left) > height(n.Right) {
		return 1 + height(n.Left)
	}
	return 1 + height(n.Right)
}
