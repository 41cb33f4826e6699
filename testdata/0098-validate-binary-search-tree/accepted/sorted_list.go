package validbst

// Collects the values in order and looks at the list.
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
	if n == nil {
		return nil
	}
	return append(append(inorder(n.Left), n.Val), inorder(n.Right)...)
}
