package balanced

import "drill/judge"

// isBalanced measures every height once, from the leaves up, and carries along
// whether all is balanced so far: -1 in place of a height says that it is not.
// O(n) time, O(h) space on the stack.
func isBalanced(root *TreeNode) bool {
	return height(root) != unbalanced
}

const unbalanced = -1

// height returns the number of levels, or unbalanced.
func height(n *TreeNode) int {
	if n == nil {
		return 0
	}
	left := height(n.Left)
	if left == unbalanced {
		return unbalanced
	}
	right := height(n.Right)
	if right == unbalanced || left-right > 1 || right-left > 1 {
		return unbalanced
	}
	return 1 + max(left, right)
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "recursive DFS, -1 for unbalanced", Func: isBalanced, Time: "O(n)", Space: "O(h)"},
}
