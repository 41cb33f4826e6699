package mindepth

// Carries the depth in 16 bits.
func minDepth(root *TreeNode) int {
	var least func(n *TreeNode, depth int16) int16
	least = func(n *TreeNode, depth int16) int16 {
		switch {
		case n.Left == nil && n.Right == nil:
			return depth
		case n.Left == nil:
			return least(n.Right, depth+1)
		case n.Right == nil:
			return least(n.Left, depth+1)
		}
		return min(least(n.Left, depth+1), least(n.Right, depth+1))
	}
	if root == nil {
		return 0
	}
	return int(least(root, 1))
}
