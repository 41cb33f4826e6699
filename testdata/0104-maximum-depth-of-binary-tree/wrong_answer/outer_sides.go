package treedepth

// The longer of the two outer sides.
func maxDepth(root *TreeNode) int {
	left, right := 0, 0
	for n := root; n != nil; n = n.Left {
		left++
	}
	for n := root; n != nil; n = n.Right {
		right++
	}
	return max(left, right)
}
