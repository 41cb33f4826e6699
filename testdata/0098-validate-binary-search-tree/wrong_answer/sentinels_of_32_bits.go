package validbst

import "math"

// The outermost bounds are values that a node may have.
func isValidBST(root *TreeNode) bool {
	return within(root, math.MinInt32, math.MaxInt32)
}

func within(n *TreeNode, low, high int) bool {
	if n == nil {
		return true
	}
	return low < n.Val && n.Val < high && within(n.Left, low, n.Val) && within(n.Right, n.Val, high)
}
