package validbst

// Compares each node with the one before it in order, the rightmost of its left
// subtree, and with the one behind it.
func isValidBST(root *TreeNode) bool {
	if root == nil {
		return true
	}
	if l := root.Left; l != nil {
		for l.Right != nil {
			l = l.Right
		}
		if l.Val >= root.Val {
			return false
		}
	}
	if r := root.Right; r != nil {
		for r.Left != nil {
			r = r.Left
		}
		if r.Val <= root.Val {
			return false
		}
	}
	return isValidBST(root.Left) && isValidBST(root.Right)
}
