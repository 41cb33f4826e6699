package balanced

// Measures the heights anew at every node, and the subtrees first: quadratic on
// a path, but 5000 nodes fit.
func isBalanced(root *TreeNode) bool {
	if root == nil {
		return true
	}
	left, right := isBalanced(root.Left), isBalanced(root.Right)
	d := height(root.Left) - height(root.Right)
	return left && right && -1 <= d && d <= 1
}

func height(n *TreeNode) int {
	if n == nil {
		return 0
	}
	return 1 + max(height(n.Left), height(n.Right))
}
