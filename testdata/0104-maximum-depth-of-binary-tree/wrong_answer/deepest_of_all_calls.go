package treedepth

var deepest int

// Keeps the depth in a global that no call sets back.
func maxDepth(root *TreeNode) int {
	visit(root, 1)
	return deepest
}

func visit(n *TreeNode, depth int) {
	if n == nil {
		return
	}
	deepest = max(deepest, depth)
	visit(n.Left, depth+1)
	visit(n.Right, depth+1)
}
