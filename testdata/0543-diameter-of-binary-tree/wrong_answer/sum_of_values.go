package diameter

// The largest sum of values on a path, as in problem 124.
func diameterOfBinaryTree(root *TreeNode) int {
	best := root.Val
	var gain func(n *TreeNode) int
	gain = func(n *TreeNode) int {
		if n == nil {
			return 0
		}
		left, right := max(0, gain(n.Left)), max(0, gain(n.Right))
		best = max(best, left+n.Val+right)
		return n.Val + max(left, right)
	}
	gain(root)
	return best
}
