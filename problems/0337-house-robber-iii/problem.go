// Package robtree is problem 337, House Robber III.
package robtree

import (
	"drill/ds/tree"
	"drill/judge"
)

// TreeNode is LeetCode's.
type TreeNode = tree.Node

// Problem says what is asked.
var Problem = &judge.Problem{
	ID:     "337",
	Title:  "House Robber III",
	Level:  judge.Medium,
	Topics: []string{"tree", "depth-first search", "dynamic programming", "binary tree"},
	Notes:  "4.3.61",
	Params: []string{"root"},
	Func:   rob,
	Valid:  judge.Valid(func(root *TreeNode) error { return tree.Within(root, 1, 1e4, 0, 1e4) }),
}
