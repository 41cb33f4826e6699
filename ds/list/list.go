// Package list is the singly linked list of integers of LeetCode's problems.
package list

import (
	"fmt"
	"iter"
)

// A Node is LeetCode's ListNode.
type Node struct {
	Val  int
	Next *Node
}

// New returns the head of a list of the given values, nil for none. O(n) time.
func New(vals ...int) *Node {
	var head Node
	tail := &head
	for _, v := range vals {
		tail.Next = &Node{Val: v}
		tail = tail.Next
	}
	return head.Next
}

// NewCyclic is New where the last node links to the one at pos, from 0, unless
// pos is no index of the list, as -1.
func NewCyclic(vals []int, pos int) *Node {
	head := New(vals...)
	var entry, tail *Node
	i := 0
	for n := range head.All() {
		if i == pos {
			entry = n
		}
		tail = n
		i++
	}
	if tail != nil {
		tail.Next = entry
	}
	return head
}

// All yields the nodes from n on. The next one is read before a node is
// yielded to the end of the loop's body, so the body may relink it.
func (n *Node) All() iter.Seq[*Node] {
	return func(yield func(*Node) bool) {
		for n != nil {
			next := n.Next
			if !yield(n) {
				return
			}
			n = next
		}
	}
}

// Nodes returns the nodes of a list in order, or an error if it loops. O(n)
// time and space.
func Nodes(head *Node) ([]*Node, error) {
	var nodes []*Node
	index := make(map[*Node]int)
	for n := head; n != nil; n = n.Next {
		if at, ok := index[n]; ok {
			return nil, fmt.Errorf("the list loops: node %d links back to node %d", len(nodes)-1, at)
		}
		index[n] = len(nodes)
		nodes = append(nodes, n)
	}
	return nodes, nil
}

// Values returns the values of a list in order, or an error if it loops. O(n)
// time and space.
func Values(head *Node) ([]int, error) {
	nodes, err := Nodes(head)
	if err != nil {
		return nil, err
	}
	vals := make([]int, len(nodes))
	for i, n := range nodes {
		vals[i] = n.Val
	}
	return vals, nil
}
