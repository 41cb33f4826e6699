// Package pathsum is problem 124, Binary Tree Maximum Path Sum.
package pathsum

import (
	"drill/ds/tree"
	"drill/judge"
)

// TreeNode is LeetCode's.
type TreeNode = tree.Node

// Problem says what is asked.
var Problem = &judge.Problem{
	ID:     "124",
	Title:  "Binary Tree Maximum Path Sum",
	Level:  judge.Hard,
	Topics: []string{"tree", "depth-first search", "dynamic programming", "binary tree"},
	Notes:  "4.3.49",
	Params: []string{"root"},
	Func:   maxPathSum,
	Valid:  judge.Valid(func(root *TreeNode) error { return tree.Within(root, 1, 3e4, -1000, 1000) }),
}
