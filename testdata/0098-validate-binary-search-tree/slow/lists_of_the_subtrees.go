package validbst

// Joins a list of the values in order from those of the subtrees, which are
// copied on every level: quadratic on a path.
func isValidBST(root *TreeNode) bool {
	vals := inorder(root)
	for i := 1; i < len(vals); i++ {
		if vals[i-1] >= vals[i] {
			return false
		}
	}
	return true
}

func inorder(n *TreeNode) []int {
	var vals []int
	if n == nil {
		return vals
	}
	vals = append(vals, inorder(n.Left)...)
	vals = append(vals, n.Val)
	return append(vals, inorder(n.Right)...)
}
