package diameter

// Looks only at nodes with two children: a path that ends in the root is lost.
func diameterOfBinaryTree(root *TreeNode) int {
	longest := 0
	var height func(n *TreeNode) int
	height = func(n *TreeNode) int {
		if n == nil {
			return 0
		}
		left, right := height(n.Left), height(n.Right)
		if n.Left != nil && n.Right != nil {
			longest = max(longest, left+right)
		}
		return 1 + max(left, right)
	}
	height(root)
	return longest
}
