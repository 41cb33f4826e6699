// Package partitionlist is problem 86, Partition List.
package partitionlist

import (
	"fmt"

	"drill/ds/list"
	"drill/judge"
)

// ListNode is LeetCode's.
type ListNode = list.Node

// Problem says what is asked.
var Problem = &judge.Problem{
	ID:     "86",
	Title:  "Partition List",
	Level:  judge.Medium,
	Topics: []string{"linked list", "two pointers"},
	Notes:  "4.3.40",
	Params: []string{"head", "x"},
	Func:   partition,
	Valid: judge.Valid(func(head *ListNode, x int) error {
		if x < -200 || x > 200 {
			return fmt.Errorf("x = %d is not from -200 to 200", x)
		}
		return list.Within(head, 0, 200, -100, 100)
	}),
}
