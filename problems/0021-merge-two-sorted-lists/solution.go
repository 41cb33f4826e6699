package mergetwo

import (
	"cmp"

	"drill/judge"
)

// mergeTwoLists hangs the lesser of the two heads behind the last node of what
// is merged, time and again; once a list is used up, the rest of the other
// follows as it is. A virtual head spares the first node a case of its own.
// O(m+n) time, O(1) space.
func mergeTwoLists(list1 *ListNode, list2 *ListNode) *ListNode {
	var head ListNode
	tail := &head
	for list1 != nil && list2 != nil {
		if list2.Val < list1.Val {
			tail.Next, list2 = list2, list2.Next
		} else {
			tail.Next, list1 = list1, list1.Next
		}
		tail = tail.Next
	}
	tail.Next = cmp.Or(list1, list2)
	return head.Next
}

// mergeTwoListsRecursive takes the lesser head; behind it comes the merger of
// what follows it with the other list. O(m+n) time, and O(m+n) space on the
// stack.
func mergeTwoListsRecursive(list1 *ListNode, list2 *ListNode) *ListNode {
	switch {
	case list1 == nil:
		return list2
	case list2 == nil:
		return list1
	case list2.Val < list1.Val:
		list2.Next = mergeTwoListsRecursive(list1, list2.Next)
		return list2
	}
	list1.Next = mergeTwoListsRecursive(list1.Next, list2)
	return list1
}

// Approaches lists every way that is written down here; n is the length of
// both lists together.
var Approaches = []judge.Approach{
	{Name: "iterative with a virtual head", Func: mergeTwoLists, Time: "O(n)", Space: "O(1)"},
	{Name: "recursive", Func: mergeTwoListsRecursive, Time: "O(n)", Space: "O(n)"},
}
