// Package trimbst is problem 669, Trim a Binary Search Tree.
package trimbst

import (
	"fmt"

	"drill/ds/tree"
	"drill/judge"
)

// TreeNode is LeetCode's.
type TreeNode = tree.Node

// Problem says what is asked.
var Problem = &judge.Problem{
	ID:     "669",
	Title:  "Trim a Binary Search Tree",
	Level:  judge.Medium,
	Topics: []string{"tree", "depth-first search", "binary search tree", "binary tree"},
	Notes:  "4.3.48",
	Params: []string{"root", "low", "high"},
	Func:   trimBST,
	Valid: judge.Valid(func(root *TreeNode, low, high int) error {
		if low < 0 || low > high || high > 1e4 {
			return fmt.Errorf("%d to %d is no range within 0 to 10^4", low, high)
		}
		if err := tree.Within(root, 1, 1e4, 0, 1e4); err != nil {
			return err
		}
		last := -1
		for n := range tree.Inorder(root) {
			if n.Val <= last {
				return fmt.Errorf("no search tree of different values: %d comes after %d", n.Val, last)
			}
			last = n.Val
		}
		return nil
	}),
}
