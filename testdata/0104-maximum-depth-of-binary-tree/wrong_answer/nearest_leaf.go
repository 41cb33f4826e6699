package treedepth

// The shallower subtree, not the deeper one.
func maxDepth(root *TreeNode) int {
	if root == nil {
		return 0
	}
	left, right := maxDepth(root.Left), maxDepth(root.Right)
	if left == 0 || right == 0 {
		return 1 + left + right
	}
	return 1 + min(left, right)
}
