package mindepth

// Minds a missing child at the root, but nowhere else.
func minDepth(root *TreeNode) int {
	if root == nil {
		return 0
	}
	if root.Left == nil {
		return 1 + least(root.Right)
	}
	if root.Right == nil {
		return 1 + least(root.Left)
	}
	return 1 + min(least(root.Left), least(root.Right))
}

func least(n *TreeNode) int {
	if n == nil {
		return 0
	}
	return 1 + min(least(n.Left), least(n.Right))
}
