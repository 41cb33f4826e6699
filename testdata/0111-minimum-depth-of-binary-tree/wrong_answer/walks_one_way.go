package mindepth

// Goes left where it can, else right, up to the first leaf.
func minDepth(root *TreeNode) int {
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
