package inverttree

// Swaps level after level, counting from the root each time: quadratic on a
// path, but 100 nodes fit.
func invertTree(root *TreeNode) *TreeNode {
	var swap func(n *TreeNode, depth int) bool
	swap = func(n *TreeNode, depth int) bool {
		if n == nil {
			return false
		}
		if depth == 0 {
			n.Left, n.Right = n.Right, n.Left
			return true
		}
		l, r := swap(n.Left, depth-1), swap(n.Right, depth-1)
		return l || r
	}
	for depth := 0; swap(root, depth); depth++ {
	}
	return root
}
