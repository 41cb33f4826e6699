package mindepth

// The way to the deepest leaf.
func minDepth(root *TreeNode) int {
	if root == nil {
		return 0
	}
	return 1 + max(minDepth(root.Left), minDepth(root.Right))
}
