// Package mergek is problem 23, Merge k Sorted Lists.
package mergek

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
	ID:     "23",
	Title:  "Merge k Sorted Lists",
	Level:  judge.Hard,
	Topics: []string{"linked list", "divide and conquer", "heap (priority queue)", "merge sort"},
	Notes:  "4.3.41",
	Params: []string{"lists"},
	Func:   mergeKLists,
	Valid: judge.Valid(func(lists []*ListNode) error {
		if len(lists) > 1e4 {
			return fmt.Errorf("%d lists are more than 10^4", len(lists))
		}
		nodes := 0
		for i, head := range lists {
			size, least := 0, -10_000
			for n := range head.All() {
				if size++; size > 500 {
					return fmt.Errorf("list %d has more than 500 nodes", i)
				}
				if n.Val < -1e4 || n.Val > 1e4 {
					return fmt.Errorf("list %d: %d is not from -10^4 to 10^4", i, n.Val)
				}
				if n.Val < least {
					return fmt.Errorf("list %d is not sorted: %d comes after %d", i, n.Val, least)
				}
				least = n.Val
			}
			nodes += size
		}
		if nodes > 1e4 {
			return errors.New("the lists have more than 10^4 nodes together")
		}
		return nil
	}),
}
