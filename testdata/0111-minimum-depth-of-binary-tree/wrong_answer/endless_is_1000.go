package mindepth

// A missing child counts as a depth that no tree has, or so it was thought.
func minDepth(root *TreeNode) int {
	if root == nil {
		return 0
	}
	return depth(root)
}

func depth(n *TreeNode) int {
	if n == nil {
		return 1000
	}
	if n.Left == nil && n.Right == nil {
		return 1
	}
	return 1 + min(depth(n.Left), depth(n.Right))
}
