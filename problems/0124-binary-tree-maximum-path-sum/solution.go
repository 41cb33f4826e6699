package pathsum

import (
	"cmp"

	"drill/ds/tree"
	"drill/judge"
)

// maxPathSum looks for the best path with its highest node at each node, where
// the gains of both children count. Along a chain of only children that is the
// largest subarray (Kadane); a recursion begins only where the tree forks. O(n)
// time, O(h) space on the stack.
func maxPathSum(root *TreeNode) int {
	best := root.Val
	chainGain(root, &best)
	return best
}

// chainGain returns what a path that comes down to n can gain there and below.
func chainGain(n *TreeNode, best *int) int {
	sum, gain, run := 0, 0, 0 // of the chain: all of it, its best beginning, its best end
	for ; n != nil; n = cmp.Or(n.Left, n.Right) {
		sum += n.Val
		gain = max(gain, sum)
		run = max(run, 0) + n.Val
		*best = max(*best, run)
		if n.Left != nil && n.Right != nil {
			left, right := chainGain(n.Left, best), chainGain(n.Right, best)
			longer := max(left, right)
			*best = max(*best, run+longer, left+n.Val+right)
			return max(gain, sum+longer)
		}
	}
	return gain
}

// maxPathSumRecursive asks of every node, in postorder, what a path that comes
// down to it can gain there and below: the node's value and the better one of the
// gains of its children; a negative gain is discarded. O(n) time, O(h) space on
// the stack.
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

// maxPathSumFold is the same with a stack of its own in place of the recursion.
// O(n) time, O(h) space.
func maxPathSumFold(root *TreeNode) int {
	best := root.Val
	tree.Fold(root, 0, func(n *TreeNode, left, right int) int {
		best = max(best, left+n.Val+right)
		return max(0, n.Val+max(left, right))
	})
	return best
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "recursion at forks, Kadane along chains", Func: maxPathSum, Time: "O(n)", Space: "O(h)"},
	{Name: "postorder, discarding negative branches", Func: maxPathSumRecursive, Time: "O(n)", Space: "O(h)"},
	{Name: "the same on a stack", Func: maxPathSumFold, Time: "O(n)", Space: "O(h)"},
}
