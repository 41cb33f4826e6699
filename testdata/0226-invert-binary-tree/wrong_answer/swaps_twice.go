package inverttree

// Swaps before it goes down and once more when it comes back.
func invertTree(root *TreeNode) *TreeNode {
	if root == nil {
		return nil
	}
	root.Left, root.Right = root.Right, root.Left
	left, right := invertTree(root.Left), invertTree(root.Right)
	root.Left, root.Right = right, left
	return root
}
