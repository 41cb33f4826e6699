package validbst

// Looks at every node through all that is below it: quadratic on a path.
func isValidBST(root *TreeNode) bool {
	if root == nil {
		return true
	}
	return all(root.Left, func(v int) bool { return v < root.Val }) &&
		all(root.Right, func(v int) bool { return v > root.Val }) &&
		isValidBST(root.Left) && isValidBST(root.Right)
}

func all(n *TreeNode, holds func(int) bool) bool {
	return n == nil || holds(n.Val) && all(n.Left, holds) && all(n.Right, holds)
}
