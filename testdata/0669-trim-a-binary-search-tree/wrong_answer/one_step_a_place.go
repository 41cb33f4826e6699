package trimbst

// Walks down the left side and then the right one, but replaces a child only
// once before it goes on.
func trimBST(root *TreeNode, low int, high int) *TreeNode {
	for root != nil && (root.Val < low || root.Val > high) {
		if root.Val < low {
			root = root.Right
		} else {
			root = root.Left
		}
	}
	for n := root; n != nil; n = n.Left {
		if n.Left != nil && n.Left.Val < low {
			n.Left = n.Left.Right
		}
	}
	for n := root; n != nil; n = n.Right {
		if n.Right != nil && n.Right.Val > high {
			n.Right = n.Right.Left
		}
	}
	return root
}
