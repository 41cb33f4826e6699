// Package validbst is problem 98, Validate Binary Search Tree.
package validbst

import (
	"math"

	"drill/ds/tree"
	"drill/judge"
)

// TreeNode is LeetCode's.
type TreeNode = tree.Node

// Problem says what is asked.
var Problem = &judge.Problem{
	ID:     "98",
	Title:  "Validate Binary Search Tree",
	Level:  judge.Medium,
	Topics: []string{"tree", "depth-first search", "binary search tree", "binary tree"},
	Notes:  "4.3.36",
	Params: []string{"root"},
	Func:   isValidBST,
	Valid: judge.Valid(func(root *TreeNode) error {
		return tree.Within(root, 1, 1e4, math.MinInt32, math.MaxInt32)
	}),
}
