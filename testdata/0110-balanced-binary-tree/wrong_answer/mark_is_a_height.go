package balanced

// Counts edges, so that a missing tree has the height -1, which is also the
// mark of an unbalanced one.
func isBalanced(root *TreeNode) bool {
	return root == nil || height(root) != -1
}

func height(n *TreeNode) int {
	if n == nil {
		return -1
	}
	left, right := height(n.Left), height(n.Right)
	if left-right > 1 || right-left > 1 {
		return -1
	}
	return 1 + max(left, right)
}
