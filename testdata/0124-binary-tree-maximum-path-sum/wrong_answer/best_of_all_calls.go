package pathsum

import "math"

var best = math.MinInt

// Keeps the best sum in a global that no call sets back.
func maxPathSum(root *TreeNode) int {
	gain(root)
	return best
}

func gain(n *TreeNode) int {
	if n == nil {
		return 0
	}
	left, right := max(0, gain(n.Left)), max(0, gain(n.Right))
	best = max(best, n.Val+left+right)
	return n.Val + max(left, right)
}
