package middle

// Lets the fast pointer jump off the end of a list of even length.
func middleNode(head *ListNode) *ListNode {
	slow, fast := head, head
	for fast.Next != nil {
		slow, fast = slow.Next, fast.Next.Next
	}
	return slow
}
