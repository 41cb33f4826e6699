package validbst

// Collects the values in order and looks whether the list rises.
func isValidBST(root *TreeNode) bool {
	var vals []int
	collect(root, &vals)
	for i := range vals[1:] {
		if vals[i] >= vals[i+1] {
			return false
		}
	}
	return true
}

func collect(n *TreeNode, vals *[]int) {
	if n != nil {
		collect(n.Left, vals)
		*vals = append(*vals, n.Val)
		collect(n.Right, vals)
	}
}
