package trimbst

// Two links of the new tree are open, one on each side; they are closed where
// the way down comes back into the range.
func trimBST(root *TreeNode, low int, high int) *TreeNode {
	n := root
	for n != nil {
		if v := n.Val; v < low {
			n = n.Right
		} else if v > high {
			n = n.Left
		} else {
			break
		}
	}
	if n == nil {
		return nil
	}
	root = n
	for at, left := &root.Left, root.Left; ; {
		for left != nil && left.Val < low {
			left = left.Right
		}
		if *at != left {
			*at = left
		}
		if left == nil {
			break
		}
		at, left = &left.Left, left.Left
	}
	for at, right := &root.Right, root.Right; ; {
		for right != nil && right.Val > high {
			right = right.Left
		}
		if *at != right {
			*at = right
		}
		if right == nil {
			return root
		}
		at, right = &right.Right, right.Right
	}
}
