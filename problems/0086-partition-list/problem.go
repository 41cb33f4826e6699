// Package partitionlist is problem 86, Partition List.
package partitionlist

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
	ID:     "86",
	Title:  "Partition List",
	Level:  judge.Medium,
	Topics: []string{"linked list", "two pointers"},
	Notes:  "4.3.40",
	Params: []string{"head", "x"},
	Func:   partition,
	Valid: judge.Valid(func(head *ListNode, x int) error {
		size := 0
		for n := range head.All() {
			if size++; size > 200 {
				return errors.New("more than 200 nodes")
			}
			if n.Val < -100 || n.Val > 100 {
				return fmt.Errorf("%d is not from -100 to 100", n.Val)
			}
		}
		if x < -200 || x > 200 {
			return fmt.Errorf("x = %d is not from -200 to 200", x)
		}
		return nil
	}),
}
