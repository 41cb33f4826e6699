// Package diameter is problem 543, Diameter of Binary Tree.
package diameter

import (
	"drill/ds/tree"
	"drill/judge"
)

// TreeNode is LeetCode's.
type TreeNode = tree.Node

// Problem says what is asked.
var Problem = &judge.Problem{
	ID:     "543",
	Title:  "Diameter of Binary Tree",
	Level:  judge.Easy,
	Topics: []string{"tree", "depth-first search", "binary tree"},
	Notes:  "4.3.20",
	Params: []string{"root"},
	Func:   diameterOfBinaryTree,
	Valid:  judge.Valid(func(root *TreeNode) error { return tree.Within(root, 1, 1e4, -100, 100) }),
}
