package treedepth

// Goes no further where a child is missing.
func maxDepth(root *TreeNode) int {
	if root == nil {
		return 0
	}
	if root.Left == nil || root.Right == nil {
		return 1
	}
	return 1 + max(maxDepth(root.Left), maxDepth(root.Right))
}
