package trimbst

// Takes a node of value 0 for a missing one.
func trimBST(root *TreeNode, low int, high int) *TreeNode {
	if root == nil || root.Val == 0 {
		return nil
	}
	if root.Val < low {
		return trimBST(root.Right, low, high)
	}
	if root.Val > high {
		return trimBST(root.Left, low, high)
	}
	root.Left = trimBST(root.Left, low, high)
	root.Right = trimBST(root.Right, low, high)
	return root
}
