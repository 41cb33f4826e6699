package partitionlist

// Puts values equal to x into the first part.
func partition(head *ListNode, x int) *ListNode {
	var less, rest ListNode
	a, b := &less, &rest
	for ; head != nil; head = head.Next {
		if head.Val <= x {
			a.Next, a = head, head
		} else {
			b.Next, b = head, head
		}
	}
	b.Next = nil
	a.Next = rest.Next
	return less.Next
}
