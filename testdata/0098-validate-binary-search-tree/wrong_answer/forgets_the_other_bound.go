package validbst

import "math"

// Hands down one bound and forgets the other.
func isValidBST(root *TreeNode) bool {
	return within(root, math.MinInt64, math.MaxInt64)
}

func within(n *TreeNode, low, high int) bool {
	if n == nil {
		return true
	}
	return low < n.Val && n.Val < high &&
		within(n.Left, math.MinInt64, n.Val) && within(n.Right, n.Val, math.MaxInt64)
}
