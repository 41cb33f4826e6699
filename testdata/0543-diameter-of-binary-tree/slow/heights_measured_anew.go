package diameter

// Lets the path bend at every node and measures the heights anew each time:
// quadratic on a path.
func diameterOfBinaryTree(root *TreeNode) int {
	if root == nil {
		return 0
	}
	return max(height(root.Left)+height(root.Right),
		diameterOfBinaryTree(root.Left), diameterOfBinaryTree(root.Right))
}

func height(n *TreeNode) int {
	if n == nil {
		return 0
	}
	return 1 + max(height(n.Left), height(n.Right))
}
