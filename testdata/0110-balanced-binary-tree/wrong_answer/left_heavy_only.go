package balanced

// The difference has a sign: only too much on the left is seen.
func isBalanced(root *TreeNode) bool { return height(root) >= 0 }

func height(n *TreeNode) int {
	if n == nil {
		return 0
	}
	left, right := height(n.Left), height(n.Right)
	if left < 0 || right < 0 || left-right > 1 {
		return -1
	}
	return 1 + max(left, right)
}
