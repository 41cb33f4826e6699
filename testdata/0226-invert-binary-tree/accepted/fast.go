package inverttree

// Recursion that is not called for missing children.
func invertTree(root *TreeNode) *TreeNode {
	if root == nil {
		return nil
	}
	left, right := root.Left, root.Right
	root.Left, root.Right = right, left
	if left != nil {
		invertTree(left)
	}
	if right != nil {
		invertTree(right)
	}
	return root
}
