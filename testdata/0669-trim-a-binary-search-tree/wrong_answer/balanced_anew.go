package trimbst

// Collects the values in range and builds a balanced tree of them.
func trimBST(root *TreeNode, low int, high int) *TreeNode {
	var vals []int
	var walk func(n *TreeNode)
	walk = func(n *TreeNode) {
		if n == nil {
			return
		}
		walk(n.Left)
		if low <= n.Val && n.Val <= high {
			vals = append(vals, n.Val)
		}
		walk(n.Right)
	}
	walk(root)
	return build(vals)
}

func build(vals []int) *TreeNode {
	if len(vals) == 0 {
		return nil
	}
	mid := len(vals) / 2
	return &TreeNode{Val: vals[mid], Left: build(vals[:mid]), Right: build(vals[mid+1:])}
}
