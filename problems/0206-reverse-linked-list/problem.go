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
		n := 0
		for node := range head.All() {
			if n++; n > 5000 {
				return errors.New("more than 5000 nodes")
			}
			if node.Val < -5000 || node.Val > 5000 {
				return fmt.Errorf("%d is not from -5000 to 5000", node.Val)
			}
		}
		return nil
	}),
}
