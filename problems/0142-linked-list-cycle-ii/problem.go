// Package cycleentry is problem 142, Linked List Cycle II.
package cycleentry

import (
	"errors"
	"fmt"

	"drill/ds/list"
	"drill/judge"
)

// ListNode is LeetCode's.
type ListNode = list.Node

// Problem says what is asked. A case gives the values and the index of the
// node to which the last one links; the solution sees the head alone, and
// answers with a node, which is compared by identity.
var Problem = &judge.Problem{
	ID:     "142",
	Title:  "Linked List Cycle II",
	Level:  judge.Medium,
	Topics: []string{"hash table", "linked list", "two pointers"},
	Notes:  "4.3.42",
	Params: []string{"head", "pos"},
	Func:   detectCycle,
	Adapt: func(head []int, pos int) (*ListNode, func(*ListNode) (int, error)) {
		first := list.NewCyclic(head, pos)
		shape := list.ShapeOf(first)
		return first, func(got *ListNode) (int, error) {
			at := shape.Index(got)
			if got != nil && at < 0 {
				return 0, errors.New("the answer is no node of the list")
			}
			return at, shape.Changed()
		}
	},
	Valid: judge.Valid(func(head []int, pos int) error {
		if len(head) > 1e4 {
			return fmt.Errorf("%d nodes are more than 10^4", len(head))
		}
		for _, v := range head {
			if v < -1e5 || v > 1e5 {
				return fmt.Errorf("%d is not from -10^5 to 10^5", v)
			}
		}
		if pos < -1 || pos >= len(head) {
			return fmt.Errorf("pos %d is neither -1 nor an index", pos)
		}
		return nil
	}),
}
