// Package inverttree is problem 226, Invert Binary Tree.
package inverttree

import (
	"fmt"

	"drill/ds/tree"
	"drill/judge"
)

// TreeNode is LeetCode's.
type TreeNode = tree.Node

// Problem says what is asked.
var Problem = &judge.Problem{
	ID:     "226",
	Title:  "Invert Binary Tree",
	Level:  judge.Easy,
	Topics: []string{"tree", "depth-first search", "breadth-first search", "binary tree"},
	Notes:  "4.3.5",
	Params: []string{"root"},
	Func:   invertTree,
	Valid: judge.Valid(func(root *TreeNode) error {
		n := 0
		for node := range tree.Preorder(root) {
			if n++; n > 100 {
				return fmt.Errorf("more than 100 nodes")
			}
			if node.Val < -100 || node.Val > 100 {
				return fmt.Errorf("%d is not from -100 to 100", node.Val)
			}
		}
		return nil
	}),
}
