// Package reverselist is problem 206, Reverse Linked List.
package reverselist

import (
	"errors"
	"fmt"

	"drill/ds/list"
	"drill/judge"
)

// ListNode is LeetCode's.
type ListNode = list.Node

// Problem says what is asked.
var Problem = &judge.Problem{
	ID:     "206",
	Title:  "Reverse Linked List",
	Level:  judge.Easy,
	Topics: []string{"recursion", "linked list"},
	Notes:  "4.3.17",
	Params: []string{"head"},
	Func:   reverseList,
	Valid: judge.Valid(func(head *ListNode) error {
		size := 0
		for n := range head.All() {
			if size++; size > 5000 {
				return errors.New("more than 5000 nodes")
			}
			if n.Val < -5000 || n.Val > 5000 {
				return fmt.Errorf("%d is not from -5000 to 5000", n.Val)
			}
		}
		return nil
	}),
}
