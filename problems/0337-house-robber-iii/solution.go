package robtree

import (
	"drill/ds/tree"
	"drill/judge"
)

// rob works out two sums for every node, in postorder: the best of its subtree
// with the node robbed, for which both children are skipped, and with it
// skipped, for which each child may be either. O(n) time, O(h) space.
func rob(root *TreeNode) int {
	type plan struct{ rob, skip int }
	p := tree.Fold(root, plan{}, func(n *TreeNode, left, right plan) plan {
		return plan{
			rob:  n.Val + left.skip + right.skip,
			skip: max(left.rob, left.skip) + max(right.rob, right.skip),
		}
	})
	return max(p.rob, p.skip)
}

// robRecursive is the same with the walk written out as a recursion. O(n) time,
// O(h) space on the stack.
func robRecursive(root *TreeNode) int {
	robbed, skipped := plans(root)
	return max(robbed, skipped)
}

func plans(n *TreeNode) (rob, skip int) {
	if n == nil {
		return 0, 0
	}
	leftRob, leftSkip := plans(n.Left)
	rightRob, rightSkip := plans(n.Right)
	return n.Val + leftSkip + rightSkip, max(leftRob, leftSkip) + max(rightRob, rightSkip)
}

// robMemo compares a node and its grandchildren with its children. A node is
// asked for by its parent and by its grandparent: what was worked out once is
// noted. O(n) time and space.
func robMemo(root *TreeNode) int {
	memo := map[*TreeNode]int{nil: 0}
	var best func(n *TreeNode) int
	best = func(n *TreeNode) int {
		if sum, ok := memo[n]; ok {
			return sum
		}
		robbed := n.Val
		for _, child := range []*TreeNode{n.Left, n.Right} {
			if child != nil {
				robbed += best(child.Left) + best(child.Right)
			}
		}
		memo[n] = max(robbed, best(n.Left)+best(n.Right))
		return memo[n]
	}
	return best(root)
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "DP, (rob, skip) for each node", Func: rob, Time: "O(n)", Space: "O(h)"},
	{Name: "the same by recursion", Func: robRecursive, Time: "O(n)", Space: "O(h)"},
	{Name: "recursive with memo", Func: robMemo, Time: "O(n)", Space: "O(n)"},
}
