package trimbst

// Looks for the new root without asking whether there is one.
func trimBST(root *TreeNode, low int, high int) *TreeNode {
	for root.Val < low || root.Val > high {
		if root.Val < low {
			root = root.Right
		} else {
			root = root.Left
		}
	}
	for n := root; n.Left != nil; {
		if n.Left.Val < low {
			n.Left = n.Left.Right
		} else {
			n = n.Left
		}
	}
	for n := root; n.Right != nil; {
		if n.Right.Val > high {
			n.Right = n.Right.Left
		} else {
			n = n.Right
		}
	}
	return root
}
