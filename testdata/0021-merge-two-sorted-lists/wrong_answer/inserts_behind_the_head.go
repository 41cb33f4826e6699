package mergetwo

// Inserts the second list's nodes into the first, but never before its head.
func mergeTwoLists(list1 *ListNode, list2 *ListNode) *ListNode {
	if list1 == nil {
		return list2
	}
	at := list1
	for list2 != nil {
		for at.Next != nil && at.Next.Val <= list2.Val {
			at = at.Next
		}
		next := list2.Next
		at.Next, list2.Next = list2, at.Next
		at, list2 = list2, next
	}
	return list1
}
