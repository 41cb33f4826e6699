package balanced

var balanced = true

// Keeps the verdict in a global: once false, it stays so.
func isBalanced(root *TreeNode) bool {
	height(root)
	return balanced
}

func height(n *TreeNode) int {
	if n == nil {
		return 0
	}
	left, right := height(n.Left), height(n.Right)
	if left-right > 1 || right-left > 1 {
		balanced = false
	}
	return 1 + max(left, right)
}
