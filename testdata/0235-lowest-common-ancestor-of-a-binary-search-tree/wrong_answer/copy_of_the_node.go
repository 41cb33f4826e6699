package lcabst

// Returns an equal node that is none of the tree.
func lowestCommonAncestor(root, p, q *TreeNode) *TreeNode {
	for {
		switch {
		case p.Val < root.Val && q.Val < root.Val:
			root = root.Left
		case p.Val > root.Val && q.Val > root.Val:
			root = root.Right
		default:
			return &TreeNode{Val: root.Val}
		}
	}
}
