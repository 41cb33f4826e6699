package main

type TreeNode struct {
	Val   int
	Left  *TreeNode
	Right *TreeNode
}

// The bounds are ancestors, nil where there is none.
func isValidBST(root *TreeNode) bool { return between(root, nil, nil) }

func between(n, low, high *TreeNode) bool {
	switch {
	case n == nil:
		return true
	case low != nil && n.Val <= low.Val, high != nil && n.Val >= high.Val:
		return false
	}
	return between(n.Right, n, high) && between(n.Left, low, n)
}
