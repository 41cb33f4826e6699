package validbst

var last *TreeNode

// In order, but the node before the first one is the last of the call before.
func isValidBST(root *TreeNode) bool {
	if root == nil {
		return true
	}
	if !isValidBST(root.Left) || last != nil && last.Val >= root.Val {
		return false
	}
	last = root
	return isValidBST(root.Right)
}
