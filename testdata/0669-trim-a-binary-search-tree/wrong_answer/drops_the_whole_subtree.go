package trimbst

// Drops a node that is out of range with all below it.
func trimBST(root *TreeNode, low int, high int) *TreeNode {
	if root == nil || root.Val < low || root.Val > high {
		return nil
	}
	root.Left = trimBST(root.Left, low, high)
	root.Right = trimBST(root.Right, low, high)
	return root
}
