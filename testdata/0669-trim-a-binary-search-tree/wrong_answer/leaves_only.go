package trimbst

// Cuts off leaves that are out of range, again and again, but no node that has
// something in range below it.
func trimBST(root *TreeNode, low int, high int) *TreeNode {
	if root == nil {
		return nil
	}
	root.Left = trimBST(root.Left, low, high)
	root.Right = trimBST(root.Right, low, high)
	if root.Left == nil && root.Right == nil && (root.Val < low || root.Val > high) {
		return nil
	}
	return root
}
