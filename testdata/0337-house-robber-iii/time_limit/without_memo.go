package robtree

// Asks children and grandchildren, and notes nothing: the calls grow as the
// Fibonacci numbers: O(1.62^h).
func rob(root *TreeNode) int {
	if root == nil {
		return 0
	}
	take := root.Val
	if root.Left != nil {
		take += rob(root.Left.Left) + rob(root.Left.Right)
	}
	if root.Right != nil {
		take += rob(root.Right.Left) + rob(root.Right.Right)
	}
	return max(take, rob(root.Left)+rob(root.Right))
}
