package pathsum

// Lets the path bend at every node and measures its branches anew each time:
// quadratic on a path.
func maxPathSum(root *TreeNode) int {
	best := root.Val + gain(root.Left) + gain(root.Right)
	if root.Left != nil {
		best = max(best, maxPathSum(root.Left))
	}
	if root.Right != nil {
		best = max(best, maxPathSum(root.Right))
	}
	return best
}

func gain(n *TreeNode) int {
	if n == nil {
		return 0
	}
	return max(0, n.Val+max(gain(n.Left), gain(n.Right)))
}
