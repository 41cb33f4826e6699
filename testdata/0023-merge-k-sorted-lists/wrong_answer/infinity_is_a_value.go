package mergek

// Looks for a head of less than 10^4, the largest value, and ends without one.
func mergeKLists(lists []*ListNode) *ListNode {
	var dummy ListNode
	for tail := &dummy; ; tail = tail.Next {
		least, from := 10000, -1
		for i, head := range lists {
			if head != nil && head.Val < least {
				least, from = head.Val, i
			}
		}
		if from < 0 {
			return dummy.Next
		}
		tail.Next = &ListNode{Val: least}
		lists[from] = lists[from].Next
	}
}
