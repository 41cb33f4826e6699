package pathsum

// Takes only the path that bends at the root.
func maxPathSum(root *TreeNode) int {
	return root.Val + gain(root.Left) + gain(root.Right)
}

func gain(n *TreeNode) int {
	if n == nil {
		return 0
	}
	return max(0, n.Val+max(gain(n.Left), gain(n.Right)))
}
