package mindepth

// A missing tree counts as endlessly deep, and so does the empty one.
func minDepth(root *TreeNode) int {
	if root == nil {
		return 1 << 30
	}
	if root.Left == nil && root.Right == nil {
		return 1
	}
	return 1 + min(minDepth(root.Left), minDepth(root.Right))
}
