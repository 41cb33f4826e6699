// Package levelorder is problem 102, Binary Tree Level Order Traversal.
package levelorder

import (
	"drill/ds/tree"
	"drill/judge"
)

// TreeNode is LeetCode's.
type TreeNode = tree.Node

// Problem says what is asked.
var Problem = &judge.Problem{
	ID:     "102",
	Title:  "Binary Tree Level Order Traversal",
	Level:  judge.Medium,
	Topics: []string{"tree", "breadth-first search", "binary tree"},
	Notes:  "4.3.30",
	Params: []string{"root"},
	Func:   levelOrder,
	Valid:  judge.Valid(func(root *TreeNode) error { return tree.Within(root, 0, 2000, -1000, 1000) }),
}
