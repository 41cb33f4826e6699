package trimbst

// Cuts out one node at a time and starts again at the root: quadratic on a path.
func trimBST(root *TreeNode, low int, high int) *TreeNode {
	for cut(&root, low, high) {
	}
	return root
}

func cut(at **TreeNode, low, high int) bool {
	n := *at
	switch {
	case n == nil:
		return false
	case cut(&n.Left, low, high), cut(&n.Right, low, high):
		return true
	case n.Val < low:
		*at = n.Right
	case n.Val > high:
		*at = n.Left
	default:
		return false
	}
	return true
}
