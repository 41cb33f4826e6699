package mindepth

// Takes the smaller depth, also where a child is missing.
func minDepth(root *TreeNode) int {
	if root == nil {
		return 0
	}
	return 1 + min(minDepth(root.Left), minDepth(root.Right))
}
