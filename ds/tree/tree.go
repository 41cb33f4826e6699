// Package tree is the binary tree of integers of LeetCode's problems.
package tree

import (
	"errors"
	"fmt"
)

// A Node is LeetCode's TreeNode.
type Node struct {
	Val         int
	Left, Right *Node
}

// A Linked is the Node of problem 116: a tree node that also links to its
// right neighbour on the same level.
type Linked struct {
	Val               int
	Left, Right, Next *Linked
}

// FromLevels builds a tree from its values level by level, nil for a missing
// child; the children of a missing node are not listed. O(n) time.
func FromLevels(levels []*int) (*Node, error) {
	return fromLevels(levels, func(val int) *Node { return &Node{Val: val} },
		func(n, left, right *Node) { n.Left, n.Right = left, right })
}

// LinkedFromLevels is FromLevels for nodes whose Next are nil.
func LinkedFromLevels(levels []*int) (*Linked, error) {
	return fromLevels(levels, func(val int) *Linked { return &Linked{Val: val} },
		func(n, left, right *Linked) { n.Left, n.Right = left, right })
}

func fromLevels[N any](levels []*int, make func(int) *N, link func(n, left, right *N)) (*N, error) {
	next := func() *N {
		if len(levels) == 0 {
			return nil
		}
		val := levels[0]
		if levels = levels[1:]; val == nil {
			return nil
		}
		return make(*val)
	}
	root := next()
	if root == nil {
		if len(levels) > 0 {
			return nil, errors.New("values follow a missing root")
		}
		return nil, nil
	}
	queue := []*N{root}
	for ; len(queue) > 0 && len(levels) > 0; queue = queue[1:] {
		left, right := next(), next()
		link(queue[0], left, right)
		for _, child := range []*N{left, right} {
			if child != nil {
				queue = append(queue, child)
			}
		}
	}
	if len(levels) > 0 {
		return nil, errors.New("values follow the last level of the tree")
	}
	return root, nil
}

// Levels returns the values of a tree as FromLevels takes them, without the
// missing children at the end. The error says that a node is reached twice.
// O(n) time.
func Levels(root *Node) ([]*int, error) {
	return levels(root, func(n *Node) (val *int, left, right *Node) { return &n.Val, n.Left, n.Right })
}

// LinkedLevels is Levels for a Linked; Next is not looked at.
func LinkedLevels(root *Linked) ([]*int, error) {
	return levels(root, func(n *Linked) (val *int, left, right *Linked) { return &n.Val, n.Left, n.Right })
}

func levels[N any](root *N, parts func(*N) (val *int, left, right *N)) ([]*int, error) {
	var out []*int
	seen := make(map[*N]bool)
	last := 0 // behind the last value
	for queue := []*N{root}; len(queue) > 0; queue = queue[1:] {
		n := queue[0]
		if n == nil {
			out = append(out, nil)
			continue
		}
		val, left, right := parts(n)
		if seen[n] {
			return nil, fmt.Errorf("the tree reaches the node with value %d twice", *val)
		}
		seen[n] = true
		v := *val
		out = append(out, &v)
		last = len(out)
		queue = append(queue, left, right)
	}
	return out[:last], nil
}

// Of is FromLevels for values that are at hand, each an int or nil. It panics
// where they are no tree.
func Of(levels ...any) *Node {
	ptrs := make([]*int, len(levels))
	for i, v := range levels {
		if v != nil {
			val := v.(int)
			ptrs[i] = &val
		}
	}
	root, err := FromLevels(ptrs)
	if err != nil {
		panic("tree: " + err.Error())
	}
	return root
}
