package diameter

// Hands up both branches, as if a path could fork.
func diameterOfBinaryTree(root *TreeNode) int {
	longest := 0
	var branch func(n *TreeNode) int
	branch = func(n *TreeNode) int {
		if n == nil {
			return 0
		}
		both := branch(n.Left) + branch(n.Right)
		longest = max(longest, both)
		return 1 + both
	}
	branch(root)
	return longest
}
