package pathsum

// The path only leads down.
func maxPathSum(root *TreeNode) int {
	best := root.Val
	var gain func(n *TreeNode) int
	gain = func(n *TreeNode) int {
		if n == nil {
			return 0
		}
		sum := n.Val + max(0, gain(n.Left), gain(n.Right))
		best = max(best, sum)
		return sum
	}
	gain(root)
	return best
}
