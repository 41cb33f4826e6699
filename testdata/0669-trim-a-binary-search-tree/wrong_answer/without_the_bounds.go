package trimbst

// The bounds themselves are cut off too.
func trimBST(root *TreeNode, low int, high int) *TreeNode {
	switch {
	case root == nil:
		return nil
	case root.Val <= low:
		return trimBST(root.Right, low, high)
	case root.Val >= high:
		return trimBST(root.Left, low, high)
	}
	root.Left = trimBST(root.Left, low, high)
	root.Right = trimBST(root.Right, low, high)
	return root
}
