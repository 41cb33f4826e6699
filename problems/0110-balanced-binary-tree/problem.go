// Package balanced is problem 110, Balanced Binary Tree.
package balanced

import (
	"drill/ds/tree"
	"drill/judge"
)

// TreeNode is LeetCode's.
type TreeNode = tree.Node

// Problem says what is asked.
var Problem = &judge.Problem{
	ID:     "110",
	Title:  "Balanced Binary Tree",
	Level:  judge.Easy,
	Topics: []string{"tree", "depth-first search", "binary tree"},
	Notes:  "4.3.10",
	Params: []string{"root"},
	Func:   isBalanced,
	Valid:  judge.Valid(func(root *TreeNode) error { return tree.Within(root, 0, 5000, -1e4, 1e4) }),
}
