package inverttree

// After the swap goes down on one side only, the one that was the right.
func invertTree(root *TreeNode) *TreeNode {
	for n := root; n != nil; n = n.Left {
		n.Left, n.Right = n.Right, n.Left
	}
	return root
}
