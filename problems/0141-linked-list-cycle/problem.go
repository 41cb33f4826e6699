// Package hascycle is problem 141, Linked List Cycle.
package hascycle

import (
	"fmt"

	"drill/ds/list"
	"drill/judge"
)

// ListNode is LeetCode's.
type ListNode = list.Node

// Problem says what is asked. A case gives the values and the index of the
// node to which the last one links; the solution sees the head alone, and may
// leave the list as it likes.
var Problem = &judge.Problem{
	ID:     "141",
	Title:  "Linked List Cycle",
	Level:  judge.Easy,
	Topics: []string{"hash table", "linked list", "two pointers"},
	Notes:  "4.3.11",
	Params: []string{"head", "pos"},
	Func:   hasCycle,
	Adapt: func(head []int, pos int) (*ListNode, func(bool) bool) {
		return list.NewCyclic(head, pos), func(got bool) bool { return got }
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
