package treedepth

import "drill/judge"

// maxDepth takes off one level after the other and counts them. O(n) time, and
// O(w) space for the widest level.
func maxDepth(root *TreeNode) int {
	var level, next []*TreeNode
	if root != nil {
		level = append(level, root)
	}
	depth := 0
	for ; len(level) > 0; depth++ {
		for _, n := range level {
			if n.Left != nil {
				next = append(next, n.Left)
			}
			if n.Right != nil {
				next = append(next, n.Right)
			}
		}
		level, next = next, level[:0]
	}
	return depth
}

// maxDepthRecursive asks both subtrees first (postorder): the node adds one
// level to the deeper of the two. O(n) time, O(h) space on the stack.
func maxDepthRecursive(root *TreeNode) int {
	if root == nil {
		return 0
	}
	return 1 + max(maxDepthRecursive(root.Left), maxDepthRecursive(root.Right))
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "BFS by level", Func: maxDepth, Time: "O(n)", Space: "O(n)"},
	{Name: "recursive DFS, postorder", Func: maxDepthRecursive, Time: "O(n)", Space: "O(h)"},
}
