package robtree

// Lays the tree out in order, and robs the street.
func rob(root *TreeNode) int {
	take, skip := 0, 0
	var walk func(n *TreeNode)
	walk = func(n *TreeNode) {
		if n == nil {
			return
		}
		walk(n.Left)
		take, skip = skip+n.Val, max(take, skip)
		walk(n.Right)
	}
	walk(root)
	return max(take, skip)
}
