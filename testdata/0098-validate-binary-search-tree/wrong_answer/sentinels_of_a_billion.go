package validbst

// The outermost bounds are round numbers.
func isValidBST(root *TreeNode) bool {
	return within(root, -1_000_000_000, 1_000_000_000)
}

func within(n *TreeNode, low, high int) bool {
	if n == nil {
		return true
	}
	return low < n.Val && n.Val < high && within(n.Left, low, n.Val) && within(n.Right, n.Val, high)
}
