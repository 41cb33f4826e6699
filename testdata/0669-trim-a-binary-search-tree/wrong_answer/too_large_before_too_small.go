package trimbst

// Finds the new root in two loops, one after the other: the first may lead out
// of the range on the other side again.
func trimBST(root *TreeNode, low int, high int) *TreeNode {
	for root != nil && root.Val < low {
		root = root.Right
	}
	for root != nil && root.Val > high {
		root = root.Left
	}
	for n := root; n != nil && n.Left != nil; {
		if n.Left.Val < low {
			n.Left = n.Left.Right
		} else {
			n = n.Left
		}
	}
	for n := root; n != nil && n.Right != nil; {
		if n.Right.Val > high {
			n.Right = n.Right.Left
		} else {
			n = n.Right
		}
	}
	return root
}
