package treedepth

// Takes a node of value 0 for a missing one.
func maxDepth(root *TreeNode) int {
	if root == nil || root.Val == 0 {
		return 0
	}
	return 1 + max(maxDepth(root.Left), maxDepth(root.Right))
}
