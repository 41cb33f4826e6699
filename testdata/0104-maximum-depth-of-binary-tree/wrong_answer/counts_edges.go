package treedepth

// Counts the edges on the way down, not the nodes.
func maxDepth(root *TreeNode) int {
	if root == nil || root.Left == nil && root.Right == nil {
		return 0
	}
	return 1 + max(maxDepth(root.Left), maxDepth(root.Right))
}
