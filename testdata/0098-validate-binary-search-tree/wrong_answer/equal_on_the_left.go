package validbst

import "math"

// Lets equal values stand on the left.
func isValidBST(root *TreeNode) bool {
	return within(root, math.MinInt64, math.MaxInt64)
}

func within(n *TreeNode, low, high int) bool {
	if n == nil {
		return true
	}
	return low < n.Val && n.Val <= high && within(n.Left, low, n.Val) && within(n.Right, n.Val, high)
}
