package mergek

import "sort"

// Takes an empty list for the end of the lists.
func mergeKLists(lists []*ListNode) *ListNode {
	var vals []int
	for _, n := range lists {
		if n == nil {
			break
		}
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
