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

// Problem says what is asked. A case is written as on LeetCode: the values of
// both lists and how many nodes of each come before the shared ones. The
// answer is a node, compared by identity and told by its index in list A.
var Problem = &judge.Problem{
	ID:     "160",
	Title:  "Intersection of Two Linked Lists",
	Level:  judge.Easy,
	Topics: []string{"hash table", "linked list", "two pointers"},
	Notes:  "4.3.43",
	Params: []string{"intersectVal", "listA", "listB", "skipA", "skipB"},
	Func:   getIntersectionNode,
	Adapt: func(_ int, listA, listB []int, skipA, skipB int) (*ListNode, *ListNode, func(*ListNode) (int, error)) {
		headA, headB := join(listA, listB[:skipB], skipA)
		a, b := list.ShapeOf(headA), list.ShapeOf(headB)
		return headA, headB, func(got *ListNode) (int, error) {
			at := a.Index(got)
			if got != nil && at < 0 {
				return 0, errors.New("the answer is no node of list A")
			}
			return at, errors.Join(a.Changed(), b.Changed())
		}
	},
	Valid: judge.Valid(valid),
}

// join builds list A, and list B as the given values in front of the nodes of
// A from index skipA on.
func join(listA, frontB []int, skipA int) (headA, headB *ListNode) {
	headA = list.New(listA...)
	shared := headA
	for range skipA {
		shared = shared.Next
	}
	headB = shared
	for _, v := range slices.Backward(frontB) {
		headB = &ListNode{Val: v, Next: headB}
	}
	return headA, headB
}

func valid(intersectVal int, listA, listB []int, skipA, skipB int) error {
	for _, vals := range [][]int{listA, listB} {
		if len(vals) < 1 || len(vals) > 3e4 {
			return fmt.Errorf("%d nodes are not from 1 to 3 * 10^4", len(vals))
		}
		for _, v := range vals {
			if v < 1 || v > 1e5 {
				return fmt.Errorf("%d is not from 1 to 10^5", v)
			}
		}
	}
	if skipA < 0 || skipA > len(listA) || skipB < 0 || skipB > len(listB) {
		return fmt.Errorf("skipA %d and skipB %d do not fit lists of %d and %d nodes", skipA, skipB, len(listA), len(listB))
	}
	if !slices.Equal(listA[skipA:], listB[skipB:]) {
		return errors.New("what follows the skipped nodes differs")
	}
	if want := slices.Concat(listA[skipA:], []int{0})[0]; intersectVal != want {
		return fmt.Errorf("intersectVal is %d, want %d", intersectVal, want)
	}
	return nil
}
