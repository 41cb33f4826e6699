package main

type TreeNode struct {
	Val         int
	Left, Right *TreeNode
}

// Depth first, but no deeper than the best leaf so far.
func minDepth(root *TreeNode) int {
	best := 1 << 20
	var visit func(n *TreeNode, depth int)
	visit = func(n *TreeNode, depth int) {
		if n == nil || depth >= best {
			return
		}
		if n.Left == n.Right { // both nil
			best = depth
		}
		visit(n.Right, depth+1)
		visit(n.Left, depth+1)
	}
	if visit(root, 1); root == nil {
		return 0
	}
	return best
}
