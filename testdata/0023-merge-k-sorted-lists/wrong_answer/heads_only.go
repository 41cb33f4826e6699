package mergek

import "sort"

// Sorts the lists by their heads and hangs one behind the other.
func mergeKLists(lists []*ListNode) *ListNode {
	var heads []*ListNode
	for _, list := range lists {
		if list != nil {
			heads = append(heads, list)
		}
	}
	sort.Slice(heads, func(i, j int) bool { return heads[i].Val < heads[j].Val })
	var dummy ListNode
	tail := &dummy
	for _, head := range heads {
		tail.Next = head
		for tail.Next != nil {
			tail = tail.Next
		}
	}
	return dummy.Next
}
