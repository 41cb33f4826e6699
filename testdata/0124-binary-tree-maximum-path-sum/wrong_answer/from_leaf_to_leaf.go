package pathsum

import "math"

// The path must end in leaves.
func maxPathSum(root *TreeNode) int {
	best := math.MinInt
	var down func(n *TreeNode) int
	down = func(n *TreeNode) int {
		switch {
		case n.Left == nil && n.Right == nil:
			best = max(best, n.Val)
			return n.Val
		case n.Left == nil:
			return n.Val + down(n.Right)
		case n.Right == nil:
			return n.Val + down(n.Left)
		}
		left, right := down(n.Left), down(n.Right)
		best = max(best, left+n.Val+right)
		return n.Val + max(left, right)
	}
	return max(down(root), best)
}
