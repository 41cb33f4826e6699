package robtree

// Where a node is skipped, both children must be robbed.
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
	return n.Val + ls + rs, lt + rt
}
