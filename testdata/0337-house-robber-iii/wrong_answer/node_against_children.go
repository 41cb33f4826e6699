package robtree

// Decides at each node by its own value against what its children bring.
func rob(root *TreeNode) int {
	if root == nil {
		return 0
	}
	left, right := rob(root.Left), rob(root.Right)
	return max(root.Val, left+right)
}
