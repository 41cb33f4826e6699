package trimbst

// Puts the child in the place of its parent, and does not look at it again.
func trimBST(root *TreeNode, low int, high int) *TreeNode {
	switch {
	case root == nil:
		return nil
	case root.Val < low:
		return root.Right
	case root.Val > high:
		return root.Left
	}
	root.Left = trimBST(root.Left, low, high)
	root.Right = trimBST(root.Right, low, high)
	return root
}
