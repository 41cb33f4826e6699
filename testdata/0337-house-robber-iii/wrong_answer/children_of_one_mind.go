package robtree

// Where a node is skipped, the children are both robbed or both skipped.
func rob(root *TreeNode) int {
	take, skip := plans(root)
	return max(take, skip)
}

func plans(n *TreeNode) (take, skip int) {
	if n == nil {
		return 0, 0
	}
	lt, ls := plans(n.Left)
	rt, rs := plans(n.Right)
	return n.Val + ls + rs, max(lt+rt, ls+rs)
}
