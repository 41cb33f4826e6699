package pathsum

// Hands up both branches, as if a path could fork.
func maxPathSum(root *TreeNode) int {
	best := root.Val
	var gain func(n *TreeNode) int
	gain = func(n *TreeNode) int {
		if n == nil {
			return 0
		}
		sum := n.Val + max(0, gain(n.Left)) + max(0, gain(n.Right))
		best = max(best, sum)
		return sum
	}
	gain(root)
	return best
}
