package mindepth

// Looks for a leaf on each level, walking down from the root every time:
// quadratic on a path.
func minDepth(root *TreeNode) int {
	if root == nil {
		return 0
	}
	depth := 1
	for !leafAt(root, depth) {
		depth++
	}
	return depth
}

func leafAt(n *TreeNode, depth int) bool {
	if n == nil {
		return false
	}
	if depth == 1 {
		return n.Left == nil && n.Right == nil
	}
	return leafAt(n.Left, depth-1) || leafAt(n.Right, depth-1)
}
