package reverselist

// Asks an empty list for its second node.
func reverseList(head *ListNode) *ListNode {
	if head.Next == nil {
		return head
	}
	first := reverseList(head.Next)
	head.Next.Next, head.Next = head, nil
	return first
}
