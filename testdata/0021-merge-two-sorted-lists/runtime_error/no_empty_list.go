package mergetwo

// Asks both heads for their values before it knows that they are there.
func mergeTwoLists(list1 *ListNode, list2 *ListNode) *ListNode {
	if list1.Val > list2.Val {
		list1, list2 = list2, list1
	}
	if list1.Next == nil {
		list1.Next = list2
	} else {
		list1.Next = mergeTwoLists(list1.Next, list2)
	}
	return list1
}
