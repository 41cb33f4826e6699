package treedepth

// Asks for the depth of the deeper subtree a second time: the calls double from
// level to level: O(2^h).
func maxDepth(root *TreeNode) int {
	if root == nil {
		return 0
	}
	if maxDepth(root.Left) > maxDepth(root.Right) {
		return 1 + maxDepth(root.Left)
	}
	return 1 + maxDepth(root.Right)
}
