package validbst

// Hands up a range, but takes the left child for the least of the subtree and
// the right one for the largest.
func isValidBST(root *TreeNode) bool {
	_, _, ok := extent(root)
	return ok
}

func extent(n *TreeNode) (least, largest int, ok bool) {
	least, largest, ok = n.Val, n.Val, true
	if n.Left != nil {
		_, top, sub := extent(n.Left)
		least, ok = n.Left.Val, sub && top < n.Val
	}
	if n.Right != nil {
		low, _, sub := extent(n.Right)
		largest, ok = n.Right.Val, ok && sub && low > n.Val
	}
	return least, largest, ok
}
