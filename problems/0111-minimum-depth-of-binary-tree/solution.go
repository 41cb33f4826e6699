package mindepth

import "drill/judge"

// minDepth goes down level by level. The first leaf that it meets is a nearest
// one, so that nothing below its level is looked at. O(n) time, and O(w) space
// for the widest level.
func minDepth(root *TreeNode) int {
	if root == nil {
		return 0
	}
	level, next := []*TreeNode{root}, []*TreeNode(nil)
	for depth := 1; ; depth++ {
		for _, n := range level {
			if n.Left == nil && n.Right == nil {
				return depth
			}
			if n.Left != nil {
				next = append(next, n.Left)
			}
			if n.Right != nil {
				next = append(next, n.Right)
			}
		}
		level, next = next, level[:0]
	}
}

// minDepthRecursive asks the subtrees. Where one is missing no leaf is to be
// found on that side, and the other one alone counts. O(n) time, O(h) space on
// the stack.
func minDepthRecursive(root *TreeNode) int {
	if root == nil {
		return 0
	}
	left, right := minDepthRecursive(root.Left), minDepthRecursive(root.Right)
	if root.Left == nil || root.Right == nil {
		return 1 + left + right // one of them is 0
	}
	return 1 + min(left, right)
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "BFS", Func: minDepth, Time: "O(n)", Space: "O(n)"},
	{Name: "recursive DFS", Func: minDepthRecursive, Time: "O(n)", Space: "O(h)"},
}
