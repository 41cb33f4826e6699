package lcabst

// Goes down with the smaller and the larger value at hand.
func lowestCommonAncestor(root, p, q *TreeNode) *TreeNode {
	low, high := p.Val, q.Val
	if low > high {
		low, high = high, low
	}
	for {
		if v := root.Val; v > high {
			root = root.Left
		} else if v < low {
			root = root.Right
		} else {
			return root
		}
	}
}
