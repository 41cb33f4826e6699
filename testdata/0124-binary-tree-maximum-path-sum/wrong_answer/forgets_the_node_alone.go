package pathsum

import "math"

// Looks at three ways to go on from a node, but not at ending there.
func maxPathSum(root *TreeNode) int {
	if root.Left == nil && root.Right == nil {
		return root.Val
	}
	best := math.MinInt32
	var gain func(n *TreeNode) int
	gain = func(n *TreeNode) int {
		if n == nil {
			return math.MinInt32
		}
		left, right := gain(n.Left), gain(n.Right)
		best = max(best, n.Val+left, n.Val+right, n.Val+left+right)
		return max(n.Val, n.Val+left, n.Val+right)
	}
	gain(root)
	return best
}
