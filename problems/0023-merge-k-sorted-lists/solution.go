package mergek

import (
	"cmp"

	"drill/ds/heap"
	"drill/judge"
)

// mergeKLists merges neighbours in pairs, then the results in pairs, until one
// list is left. Every round passes over each of the n nodes at most once and
// halves the number of lists. O(n log k) time, O(1) space: the slice of the
// heads takes the results.
func mergeKLists(lists []*ListNode) *ListNode {
	if len(lists) == 0 {
		return nil
	}
	for len(lists) > 1 {
		half := len(lists) / 2
		for i := range half {
			lists[i] = merge(lists[2*i], lists[2*i+1])
		}
		if len(lists)%2 == 1 { // the last one has no neighbour
			lists[half] = lists[len(lists)-1]
			half++
		}
		lists = lists[:half]
	}
	return lists[0]
}

func merge(a, b *ListNode) *ListNode {
	var head ListNode
	tail := &head
	for a != nil && b != nil {
		if b.Val < a.Val {
			tail.Next, b = b, b.Next
		} else {
			tail.Next, a = a, a.Next
		}
		tail = tail.Next
	}
	tail.Next = cmp.Or(a, b)
	return head.Next
}

// mergeKListsHeap keeps the head of every list in a heap. The least of them
// comes next in the answer, and the node behind it takes its place. O(n log k)
// time, O(k) space.
func mergeKListsHeap(lists []*ListNode) *ListNode {
	heads := heap.New(func(a, b *ListNode) bool { return a.Val < b.Val })
	for _, n := range lists {
		if n != nil {
			heads.Push(n)
		}
	}
	var head ListNode
	tail := &head
	for n, ok := heads.Pop(); ok; n, ok = heads.Pop() {
		tail.Next = n
		tail = n
		if n.Next != nil {
			heads.Push(n.Next)
		}
	}
	return head.Next
}

// mergeKListsScan looks through all heads for the least, for every node. O(nk)
// time, O(1) space.
func mergeKListsScan(lists []*ListNode) *ListNode {
	var head ListNode
	for tail := &head; ; tail = tail.Next {
		least := -1
		for i, n := range lists {
			if n != nil && (least < 0 || n.Val < lists[least].Val) {
				least = i
			}
		}
		if least < 0 {
			return head.Next
		}
		tail.Next = lists[least]
		lists[least] = lists[least].Next
	}
}

// Approaches lists every way that is written down here; n is the number of
// nodes of the k lists together.
var Approaches = []judge.Approach{
	{Name: "merge lists two at a time", Func: mergeKLists, Time: "O(n log k)", Space: "O(1)"},
	{Name: "heap of the heads", Func: mergeKListsHeap, Time: "O(n log k)", Space: "O(k)"},
	{Name: "compare all heads", Func: mergeKListsScan, Time: "O(nk)", Space: "O(1)"},
}
