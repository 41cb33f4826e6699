package validbst

// A bound of 0 means that there is none.
func isValidBST(root *TreeNode) bool {
	return within(root, 0, 0)
}

func within(n *TreeNode, low, high int) bool {
	if n == nil {
		return true
	}
	if low != 0 && n.Val <= low || high != 0 && n.Val >= high {
		return false
	}
	return within(n.Left, low, n.Val) && within(n.Right, n.Val, high)
}
