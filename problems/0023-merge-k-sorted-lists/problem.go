// Package mergek is problem 23, Merge k Sorted Lists.
package mergek

import (
	"cmp"
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
			if err := cmp.Or(list.Within(head, 0, 500, -1e4, 1e4), list.Sorted(head)); err != nil {
				return fmt.Errorf("list %d: %w", i, err)
			}
			for range head.All() {
				nodes++
			}
		}
		if nodes > 1e4 {
			return fmt.Errorf("%d nodes together are more than 10^4", nodes)
		}
		return nil
	}),
}
