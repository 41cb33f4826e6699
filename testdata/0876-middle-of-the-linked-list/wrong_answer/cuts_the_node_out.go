package middle

// Cuts the middle node out of the list, which loses what follows it.
func middleNode(head *ListNode) *ListNode {
	slow, fast := head, head
	for fast != nil && fast.Next != nil {
		slow, fast = slow.Next, fast.Next.Next
	}
	slow.Next = nil
	return slow
}
