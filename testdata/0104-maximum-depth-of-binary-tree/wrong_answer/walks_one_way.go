package treedepth

// Goes left where it can, else right, and counts the steps.
func maxDepth(root *TreeNode) int {
	depth := 0
	for n := root; n != nil; depth++ {
		if n.Left != nil {
			n = n.Left
		} else {
			n = n.Right
		}
	}
	return depth
}
