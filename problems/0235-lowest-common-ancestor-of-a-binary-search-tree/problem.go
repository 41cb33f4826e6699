// Package lcabst is problem 235, Lowest Common Ancestor of a Binary Search Tree.
package lcabst

import (
	"errors"
	"fmt"

	"drill/ds/tree"
	"drill/judge"
)

// TreeNode is LeetCode's.
type TreeNode = tree.Node

// Problem says what is asked. A case gives p and q by their values, the
// solution gets the nodes. The answer is a node of the tree, compared by
// identity and told by the value that it had before the call: what a solution
// does to the tree is its own affair.
var Problem = &judge.Problem{
	ID:     "235",
	Title:  "Lowest Common Ancestor of a Binary Search Tree",
	Level:  judge.Medium,
	Topics: []string{"tree", "depth-first search", "binary search tree", "binary tree"},
	Notes:  "4.3.9",
	Params: []string{"root", "p", "q"},
	Func:   lowestCommonAncestor,
	Adapt: func(root *TreeNode, p, q int) (*TreeNode, *TreeNode, *TreeNode, func(*TreeNode) (int, error)) {
		vals := make(map[*TreeNode]int)
		for n := range tree.Preorder(root) {
			vals[n] = n.Val
		}
		return root, tree.Find(root, p), tree.Find(root, q), func(got *TreeNode) (int, error) {
			val, ok := vals[got]
			if !ok && got == nil {
				return 0, errors.New("the answer is nil")
			}
			if !ok {
				return 0, errors.New("the answer is no node of the tree")
			}
			return val, nil
		}
	},
	Valid: judge.Valid(func(root *TreeNode, p, q int) error {
		n, last := 0, 0
		for node := range tree.Inorder(root) {
			if n++; n > 1e5 {
				return errors.New("more than 10^5 nodes")
			}
			if node.Val < -1e9 || node.Val > 1e9 {
				return fmt.Errorf("%d is not from -10^9 to 10^9", node.Val)
			}
			if n > 1 && node.Val <= last {
				return fmt.Errorf("%d stands left of %d: no search tree of different values", last, node.Val)
			}
			last = node.Val
		}
		if n < 2 {
			return fmt.Errorf("%d nodes are fewer than 2", n)
		}
		if p == q {
			return errors.New("p and q are one node")
		}
		if tree.Find(root, p) == nil || tree.Find(root, q) == nil {
			return fmt.Errorf("%d or %d is not in the tree", p, q)
		}
		return nil
	}),
}
