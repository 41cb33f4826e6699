package pathsum

// Takes the better branch even if it is negative.
func maxPathSum(root *TreeNode) int {
	best := root.Val
	var gain func(n *TreeNode) int
	gain = func(n *TreeNode) int {
		if n == nil {
			return 0
		}
		left, right := gain(n.Left), gain(n.Right)
		best = max(best, n.Val+left+right)
		return n.Val + max(left, right)
	}
	gain(root)
	return best
}
