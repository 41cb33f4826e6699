package treedepth

import "drill/judge"

// maxDepth goes down the left side as far as it leads, and comes back for the
// right subtrees that it passed, which it keeps on a stack. O(n) time, O(h)
// space.
func maxDepth(root *TreeNode) int {
	type subtree struct {
		root  *TreeNode
		above int // levels
	}
	var passed []subtree
	deepest, depth := 0, 0
	for n := root; ; {
		for ; n != nil; n = n.Left {
			depth++
			if n.Right != nil {
				passed = append(passed, subtree{n.Right, depth})
			}
		}
		deepest = max(deepest, depth)
		if len(passed) == 0 {
			return deepest
		}
		next := passed[len(passed)-1]
		passed = passed[:len(passed)-1]
		n, depth = next.root, next.above
	}
}

// maxDepthRecursive asks both subtrees first (postorder): the node adds one
// level to the deeper of the two. O(n) time, O(h) space on the stack.
func maxDepthRecursive(root *TreeNode) int {
	if root == nil {
		return 0
	}
	return 1 + max(maxDepthRecursive(root.Left), maxDepthRecursive(root.Right))
}

// maxDepthLevels takes off one level after the other and counts them. O(n) time, and
// O(w) space for the widest level.
func maxDepthLevels(root *TreeNode) int {
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

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "DFS with a stack", Func: maxDepth, Time: "O(n)", Space: "O(h)"},
	{Name: "recursive DFS, postorder", Func: maxDepthRecursive, Time: "O(n)", Space: "O(h)"},
	{Name: "BFS by level", Func: maxDepthLevels, Time: "O(n)", Space: "O(n)"},
}
