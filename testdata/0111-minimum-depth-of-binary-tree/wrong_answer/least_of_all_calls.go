package mindepth

import "math"

var least = math.MaxInt

// Keeps the least depth in a global that no call sets back.
func minDepth(root *TreeNode) int {
	if root == nil {
		return 0
	}
	visit(root, 1)
	return least
}

func visit(n *TreeNode, depth int) {
	if n == nil {
		return
	}
	if n.Left == nil && n.Right == nil {
		least = min(least, depth)
	}
	visit(n.Left, depth+1)
	visit(n.Right, depth+1)
}
