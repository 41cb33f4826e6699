package reverselist

// Recursion that leaves the old head its link: the list loops at its end.
func reverseList(head *ListNode) *ListNode {
	if head == nil || head.Next == nil {
		return head
	}
	reversed := reverseList(head.Next)
	head.Next.Next = head
	return reversed
}
