// Package nextright is problem 116, Populating Next Right Pointers in Each Node.
package nextright

import (
	"errors"
	"fmt"

	"drill/ds/tree"
	"drill/judge"
)

// Node is LeetCode's.
type Node = tree.Linked

// Problem says what is asked. The answer is what one reads on each level, from
// its first node on along Next.
var Problem = &judge.Problem{
	ID:     "116",
	Title:  "Populating Next Right Pointers in Each Node",
	Level:  judge.Medium,
	Topics: []string{"tree", "depth-first search", "breadth-first search", "linked list", "binary tree"},
	Notes:  "4.3.62",
	Params: []string{"root"},
	Func:   connect,
	Adapt: func(root *Node) (*Node, func(*Node) ([][]int, error)) {
		rows := levels(root)
		var was []Node
		for _, row := range rows {
			for _, n := range row {
				was = append(was, *n)
			}
		}
		return root, func(got *Node) ([][]int, error) {
			if got != root {
				return nil, errors.New("the answer is not the root that was given")
			}
			i := 0
			for _, row := range rows {
				for _, n := range row {
					if n.Val != was[i].Val || n.Left != was[i].Left || n.Right != was[i].Right {
						return nil, fmt.Errorf("the node with value %d was changed in more than its Next", was[i].Val)
					}
					i++
				}
			}
			return walk(rows)
		}
	},
	Valid: judge.Valid(func(root *Node) error {
		rows := levels(root)
		if len(rows) > 12 {
			return errors.New("more than 2^12 - 1 nodes")
		}
		for depth, row := range rows {
			if len(row) != 1<<depth {
				return fmt.Errorf("level %d has %d nodes, not %d: the tree is not perfect", depth, len(row), 1<<depth)
			}
			for _, n := range row {
				if n.Val < -1000 || n.Val > 1000 {
					return fmt.Errorf("%d is not from -1000 to 1000", n.Val)
				}
			}
		}
		return nil
	}),
}

// levels returns the nodes level by level, found through the children.
func levels(root *Node) [][]*Node {
	var rows [][]*Node
	if root == nil {
		return nil
	}
	for row := []*Node{root}; len(row) > 0; {
		rows = append(rows, row)
		var next []*Node
		for _, n := range row {
			for _, child := range []*Node{n.Left, n.Right} {
				if child != nil {
					next = append(next, child)
				}
			}
		}
		row = next
	}
	return rows
}

// walk reads each level along Next, and says where that leads astray.
func walk(rows [][]*Node) ([][]int, error) {
	vals := make([][]int, len(rows))
	for depth, row := range rows {
		for i, n := range row {
			vals[depth] = append(vals[depth], n.Val)
			last := i == len(row)-1
			switch {
			case last && n.Next != nil:
				return nil, fmt.Errorf("level %d: the last node has a Next", depth)
			case !last && n.Next == nil:
				return nil, fmt.Errorf("level %d: node %d of %d has no Next", depth, i+1, len(row))
			case !last && n.Next != row[i+1]:
				return nil, fmt.Errorf("level %d: the Next of node %d is not its right neighbour", depth, i+1)
			}
		}
	}
	return vals, nil
}
