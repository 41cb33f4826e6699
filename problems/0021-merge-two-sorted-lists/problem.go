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
		return cmp.Or(valid("list1", list1), valid("list2", list2))
	}),
}

func valid(name string, head *ListNode) error {
	size, least := 0, -100
	for n := range head.All() {
		if size++; size > 50 {
			return fmt.Errorf("%s has more than 50 nodes", name)
		}
		if n.Val < -100 || n.Val > 100 {
			return fmt.Errorf("%s: %d is not from -100 to 100", name, n.Val)
		}
		if n.Val < least {
			return fmt.Errorf("%s is not sorted: %d comes after %d", name, n.Val, least)
		}
		least = n.Val
	}
	return nil
}
