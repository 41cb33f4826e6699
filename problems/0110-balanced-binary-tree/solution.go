package balanced

import "drill/judge"

// isBalanced measures every height once, from the leaves up, and carries along
// whether all is balanced so far: -1 in place of a height says that it is not.
// The way to the right bounds the search: a balanced tree is at most twice as
// high as any way down is long. O(n) time, O(log n) space on the stack.
func isBalanced(root *TreeNode) bool {
	limit := 0
	for n := root; n != nil; n = n.Right {
		limit += 2
	}
	return height(root, limit) != unbalanced
}

const unbalanced = -1

// height returns the number of levels, or unbalanced, as it also calls a tree of more
// than limit levels.
func height(n *TreeNode, limit int) int {
	switch {
	case n == nil:
		return 0
	case limit == 0:
		return unbalanced
	case n.Left == nil && n.Right == nil:
		return 1
	}
	left := height(n.Left, limit-1)
	if left == unbalanced {
		return unbalanced
	}
	right := height(n.Right, min(limit-1, left+1))
	if right == unbalanced || left-right > 1 {
		return unbalanced
	}
	return 1 + max(left, right)
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "recursive DFS, -1 for unbalanced", Func: isBalanced, Time: "O(n)", Space: "O(log n)"},
}
