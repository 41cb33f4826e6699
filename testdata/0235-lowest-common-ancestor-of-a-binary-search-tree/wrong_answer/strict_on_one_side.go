package lcabst

// Goes left for a value that is equal, and so past the node.
func lowestCommonAncestor(root, p, q *TreeNode) *TreeNode {
	if p.Val <= root.Val && q.Val <= root.Val {
		return lowestCommonAncestor(root.Left, p, q)
	}
	if p.Val > root.Val && q.Val > root.Val {
		return lowestCommonAncestor(root.Right, p, q)
	}
	return root
}
