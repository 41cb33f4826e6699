// Package reverselist is problem 206, Reverse Linked List.
package reverselist

import (
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
		return list.Within(head, 0, 5000, -5000, 5000)
	}),
}
