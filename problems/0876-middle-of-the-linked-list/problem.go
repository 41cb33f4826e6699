// Package middle is problem 876, Middle of the Linked List.
package middle

import (
	"errors"
	"fmt"

	"drill/ds/list"
	"drill/judge"
)

// ListNode is LeetCode's.
type ListNode = list.Node

// Problem says what is asked. The answer is a node of the given list, written
// down as the list from it on.
var Problem = &judge.Problem{
	ID:     "876",
	Title:  "Middle of the Linked List",
	Level:  judge.Easy,
	Topics: []string{"linked list", "two pointers"},
	Notes:  "4.3.21",
	Params: []string{"head"},
	Func:   middleNode,
	Adapt: func(head *ListNode) (*ListNode, func(*ListNode) (*ListNode, error)) {
		given := list.ShapeOf(head)
		return head, func(got *ListNode) (*ListNode, error) {
			switch {
			case got == nil:
				return nil, errors.New("the answer is nil, not a node of the list")
			case given.Index(got) < 0:
				return nil, fmt.Errorf("the answer is a node of its own with value %d, not one of the given list", got.Val)
			}
			return got, nil
		}
	},
	Valid: judge.Valid(func(head *ListNode) error {
		return list.Within(head, 1, 100, 1, 100)
	}),
}
