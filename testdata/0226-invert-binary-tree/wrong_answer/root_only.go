package inverttree

// Swaps the subtrees of the root, but goes no deeper.
func invertTree(root *TreeNode) *TreeNode {
	if root != nil {
		root.Left, root.Right = root.Right, root.Left
	}
	return root
}
