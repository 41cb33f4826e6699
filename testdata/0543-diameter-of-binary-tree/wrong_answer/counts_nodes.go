package diameter

// Counts the nodes on the path, not the edges.
func diameterOfBinaryTree(root *TreeNode) int {
	longest := 0
	var height func(n *TreeNode) int
	height = func(n *TreeNode) int {
		if n == nil {
			return 0
		}
		left, right := height(n.Left), height(n.Right)
		longest = max(longest, left+1+right)
		return 1 + max(left, right)
	}
	height(root)
	return longest
}
