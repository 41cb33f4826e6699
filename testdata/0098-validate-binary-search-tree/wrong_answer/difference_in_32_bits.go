package validbst

// In order, but tells which is larger by a difference that overflows.
func isValidBST(root *TreeNode) bool {
	var last *TreeNode
	var rises func(n *TreeNode) bool
	rises = func(n *TreeNode) bool {
		if n == nil {
			return true
		}
		if !rises(n.Left) || last != nil && int32(n.Val)-int32(last.Val) <= 0 {
			return false
		}
		last = n
		return rises(n.Right)
	}
	return rises(root)
}
