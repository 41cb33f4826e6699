package lcabst

// Looks at every node, the order unused: linear where the height would do.
func lowestCommonAncestor(root, p, q *TreeNode) *TreeNode {
	var found *TreeNode
	var count func(n *TreeNode) int
	count = func(n *TreeNode) int {
		if n == nil {
			return 0
		}
		c := count(n.Left) + count(n.Right)
		if n == p || n == q {
			c++
		}
		if c == 2 && found == nil {
			found = n
		}
		return c
	}
	count(root)
	return found
}
