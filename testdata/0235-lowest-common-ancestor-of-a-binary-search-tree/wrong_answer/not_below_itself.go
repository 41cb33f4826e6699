package lcabst

// Looks for an ancestor above both: a node does not count as below itself.
func lowestCommonAncestor(root, p, q *TreeNode) *TreeNode {
	best := root
	for n := root; n != nil; {
		switch {
		case p.Val < n.Val && q.Val < n.Val:
			best, n = n, n.Left
		case p.Val > n.Val && q.Val > n.Val:
			best, n = n, n.Right
		case n == p || n == q:
			return best
		default:
			return n
		}
	}
	return best
}
