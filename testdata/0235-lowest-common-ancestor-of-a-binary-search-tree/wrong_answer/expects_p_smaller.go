package lcabst

// Takes p to be the smaller of the two.
func lowestCommonAncestor(root, p, q *TreeNode) *TreeNode {
	for root.Left != nil || root.Right != nil {
		if q.Val < root.Val && root.Left != nil {
			root = root.Left
		} else if p.Val > root.Val && root.Right != nil {
			root = root.Right
		} else {
			break
		}
	}
	return root
}
