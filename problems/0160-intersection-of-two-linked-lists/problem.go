// Package intersection is problem 160, Intersection of Two Linked Lists.
package intersection

import (
	"errors"
	"fmt"
	"slices"

	"drill/ds/list"
	"drill/judge"
)

// ListNode is LeetCode's.
type ListNode = list.Node

// Problem says what is asked. A case gives the values of both lists and the
// places in them of their first common node; the solution sees the two heads,
// and answers with a node, which is compared by identity.
var Problem = &judge.Problem{
	ID:     "160",
	Title:  "Intersection of Two Linked Lists",
	Level:  judge.Easy,
	Topics: []string{"hash table", "linked list", "two pointers"},
	Notes:  "4.3.43",
	Params: []string{"intersectVal", "listA", "listB", "skipA", "skipB"},
	Func:   getIntersectionNode,
	Adapt: func(_ int, listA, listB []int, skipA, skipB int) (a, b *ListNode, read func(*ListNode) (int, error)) {
		a, b = joined(listA, listB, skipA, skipB)
		shapeA, shapeB := list.ShapeOf(a), list.ShapeOf(b)
		return a, b, func(got *ListNode) (int, error) {
			at := shapeA.Index(got)
			if got != nil && at < 0 {
				if at := shapeB.Index(got); at >= 0 {
					return 0, fmt.Errorf("the answer is node %d of list B, which list A does not reach", at)
				}
				return 0, errors.New("the answer is a node of neither list")
			}
			if err := shapeA.Changed(); err != nil {
				return 0, fmt.Errorf("list A: %w", err)
			}
			if err := shapeB.Changed(); err != nil {
				return 0, fmt.Errorf("list B: %w", err)
			}
			return at, nil
		}
	},
	Valid: judge.Valid(func(intersectVal int, listA, listB []int, skipA, skipB int) error {
		m, n := len(listA), len(listB)
		if m < 1 || m > 3e4 || n < 1 || n > 3e4 {
			return fmt.Errorf("lengths %d and %d are not from 1 to 3 * 10^4", m, n)
		}
		for _, v := range slices.Concat(listA, listB) {
			if v < 1 || v > 1e5 {
				return fmt.Errorf("%d is not from 1 to 10^5", v)
			}
		}
		if skipA < 0 || skipA > m || skipB < 0 || skipB > n {
			return fmt.Errorf("skipA = %d and skipB = %d are not from 0 to the lengths %d and %d", skipA, skipB, m, n)
		}
		if !slices.Equal(listA[skipA:], listB[skipB:]) {
			return fmt.Errorf("listA from %d and listB from %d differ, but should be the common nodes", skipA, skipB)
		}
		switch {
		case skipA == m && intersectVal != 0:
			return fmt.Errorf("intersectVal = %d, but the lists have no common node", intersectVal)
		case skipA < m && intersectVal != listA[skipA]:
			return fmt.Errorf("intersectVal = %d, but the first common node has value %d", intersectVal, listA[skipA])
		}
		return nil
	}),
}

// joined makes both lists: B's nodes from skipB on are A's from skipA on.
func joined(listA, listB []int, skipA, skipB int) (a, b *ListNode) {
	a = list.New(listA...)
	b = a
	for range skipA {
		b = b.Next
	}
	for _, v := range slices.Backward(listB[:skipB]) {
		b = &ListNode{Val: v, Next: b}
	}
	return a, b
}
