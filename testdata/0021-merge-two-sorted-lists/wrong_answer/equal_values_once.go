package mergetwo

// Takes one node for two that are equal.
func mergeTwoLists(list1 *ListNode, list2 *ListNode) *ListNode {
	if list1 == nil {
		return list2
	}
	if list2 == nil {
		return list1
	}
	switch {
	case list1.Val < list2.Val:
		list1.Next = mergeTwoLists(list1.Next, list2)
		return list1
	case list1.Val > list2.Val:
		list2.Next = mergeTwoLists(list1, list2.Next)
		return list2
	}
	list1.Next = mergeTwoLists(list1.Next, list2.Next)
	return list1
}
