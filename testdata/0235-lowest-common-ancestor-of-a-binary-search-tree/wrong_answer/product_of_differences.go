package lcabst

// Multiplies the differences, in 32 bits, where the product overflows; and
// goes on where one of them is zero.
func lowestCommonAncestor(root, p, q *TreeNode) *TreeNode {
	for root != p && int32(root.Val-p.Val)*int32(root.Val-q.Val) > 0 {
		if p.Val < root.Val {
			root = root.Left
		} else {
			root = root.Right
		}
	}
	return root
}
