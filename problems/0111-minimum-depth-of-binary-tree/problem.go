// Package mindepth is problem 111, Minimum Depth of Binary Tree.
package mindepth

import (
	"drill/ds/tree"
	"drill/judge"
)

// TreeNode is LeetCode's.
type TreeNode = tree.Node

// Problem says what is asked.
var Problem = &judge.Problem{
	ID:     "111",
	Title:  "Minimum Depth of Binary Tree",
	Level:  judge.Easy,
	Topics: []string{"tree", "depth-first search", "breadth-first search", "binary tree"},
	Notes:  "4.3.57",
	Params: []string{"root"},
	Func:   minDepth,
	Valid:  judge.Valid(func(root *TreeNode) error { return tree.Within(root, 0, 1e5, -1000, 1000) }),
}
