package pathsum

// Returns for a subtree its best branch and its best path.
func maxPathSum(root *TreeNode) int {
	_, best := both(root)
	return best
}

func both(n *TreeNode) (branch, path int) {
	if n == nil {
		return 0, -1 << 40
	}
	lb, lp := both(n.Left)
	rb, rp := both(n.Right)
	branch = max(n.Val+lb, n.Val+rb, 0)
	return branch, max(lp, rp, lb+n.Val+rb)
}
