package treedepth

// Asks the root for its children, even where there is none.
func maxDepth(root *TreeNode) int {
	depth := 1
	if root.Left != nil {
		depth = max(depth, 1+maxDepth(root.Left))
	}
	if root.Right != nil {
		depth = max(depth, 1+maxDepth(root.Right))
	}
	return depth
}
