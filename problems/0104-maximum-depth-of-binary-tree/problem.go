// Package treedepth is problem 104, Maximum Depth of Binary Tree.
package treedepth

import (
	"drill/ds/tree"
	"drill/judge"
)

// TreeNode is LeetCode's.
type TreeNode = tree.Node

// Problem says what is asked.
var Problem = &judge.Problem{
	ID:     "104",
	Title:  "Maximum Depth of Binary Tree",
	Level:  judge.Easy,
	Topics: []string{"tree", "depth-first search", "breadth-first search", "binary tree"},
	Notes:  "4.3.22",
	Params: []string{"root"},
	Func:   maxDepth,
	Valid:  judge.Valid(func(root *TreeNode) error { return tree.Within(root, 0, 1e4, -100, 100) }),
}
