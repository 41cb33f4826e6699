// Package mergetwo is problem 21, Merge Two Sorted Lists.
package mergetwo

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
	ID:     "21",
	Title:  "Merge Two Sorted Lists",
	Level:  judge.Easy,
	Topics: []string{"recursion", "linked list"},
	Notes:  "4.3.3",
	Params: []string{"list1", "list2"},
	Func:   mergeTwoLists,
	Valid: judge.Valid(func(list1, list2 *ListNode) error {
		for i, head := range []*ListNode{list1, list2} {
			if err := cmp.Or(list.Within(head, 0, 50, -100, 100), list.Sorted(head)); err != nil {
				return fmt.Errorf("list%d: %w", i+1, err)
			}
		}
		return nil
	}),
}
