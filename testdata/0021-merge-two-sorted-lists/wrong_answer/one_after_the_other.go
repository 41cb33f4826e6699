package mergetwo

// Hangs the second list behind the first, unless it begins with less.
func mergeTwoLists(list1 *ListNode, list2 *ListNode) *ListNode {
	if list1 == nil {
		return list2
	}
	if list2 == nil {
		return list1
	}
	if list2.Val < list1.Val {
		list1, list2 = list2, list1
	}
	last := list1
	for last.Next != nil {
		last = last.Next
	}
	last.Next = list2
	return list1
}
