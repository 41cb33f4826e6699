package diameter

// Goes on only into the deeper subtree, which is right: a path that bends in the
// other is shorter than one that bends here. Quadratic on a path: O(n^2).
func diameterOfBinaryTree(root *TreeNode) int {
	if root == nil {
		return 0
	}
	left, right := height(root.Left), height(root.Right)
	if left > right {
		return max(left+right, diameterOfBinaryTree(root.Left))
	}
	return max(left+right, diameterOfBinaryTree(root.Right))
}

func height(n *TreeNode) int {
	if n == nil {
		return 0
	}
	return 1 + max(height(n.Left), height(n.Right))
}
