package mergetwo

// Pushes the lesser head to the front, which turns the order round.
func mergeTwoLists(list1 *ListNode, list2 *ListNode) *ListNode {
	var merged *ListNode
	for list1 != nil || list2 != nil {
		from := &list2
		if list2 == nil || list1 != nil && list1.Val < list2.Val {
			from = &list1
		}
		n := *from
		*from = n.Next
		n.Next = merged
		merged = n
	}
	return merged
}
