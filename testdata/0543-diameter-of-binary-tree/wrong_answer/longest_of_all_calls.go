package diameter

var longest int

// Keeps the longest path in a global that no call sets back.
func diameterOfBinaryTree(root *TreeNode) int {
	height(root)
	return longest
}

func height(n *TreeNode) int {
	if n == nil {
		return 0
	}
	left, right := height(n.Left), height(n.Right)
	longest = max(longest, left+right)
	return 1 + max(left, right)
}
