package pathsum

import (
	"drill/ds/tree"
	"drill/judge"
)

// maxPathSum asks of every node, in postorder, what a path that comes down to it
// can gain there and below: the node's value and the better one of the gains of
// its children; a negative gain is discarded. The best path bends at some node,
// where both gains count. O(n) time, O(h) space.
func maxPathSum(root *TreeNode) int {
	best := root.Val
	tree.Fold(root, 0, func(n *TreeNode, left, right int) int {
		best = max(best, left+n.Val+right)
		return max(0, n.Val+max(left, right))
	})
	return best
}

// maxPathSumRecursive is the same with the walk written out as a recursion. O(n)
// time, O(h) space on the stack.
func maxPathSumRecursive(root *TreeNode) int {
	best := root.Val
	gain(root, &best)
	return best
}

func gain(n *TreeNode, best *int) int {
	if n == nil {
		return 0
	}
	left, right := gain(n.Left, best), gain(n.Right, best)
	*best = max(*best, left+n.Val+right)
	return max(0, n.Val+max(left, right))
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "postorder, discarding negative branches", Func: maxPathSum, Time: "O(n)", Space: "O(h)"},
	{Name: "the same by recursion", Func: maxPathSumRecursive, Time: "O(n)", Space: "O(h)"},
}
