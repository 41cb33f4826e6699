package diameter

// Heights in edges, but forgets the two edges down to the children.
func diameterOfBinaryTree(root *TreeNode) int {
	longest := 0
	var height func(n *TreeNode) int
	height = func(n *TreeNode) int {
		if n == nil {
			return -1
		}
		left, right := height(n.Left), height(n.Right)
		longest = max(longest, left+right)
		return 1 + max(left, right)
	}
	height(root)
	return longest
}
