package trimbst

// A node that is too small is replaced by its left subtree.
func trimBST(root *TreeNode, low int, high int) *TreeNode {
	switch {
	case root == nil:
		return nil
	case root.Val < low:
		return trimBST(root.Left, low, high)
	case root.Val > high:
		return trimBST(root.Right, low, high)
	}
	root.Left = trimBST(root.Left, low, high)
	root.Right = trimBST(root.Right, low, high)
	return root
}
