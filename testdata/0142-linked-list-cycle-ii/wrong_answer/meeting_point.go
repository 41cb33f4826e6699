package cycleentry

// Returns where the runners meet, not where the loop begins.
func detectCycle(head *ListNode) *ListNode {
	slow, fast := head, head
	for fast != nil && fast.Next != nil {
		slow, fast = slow.Next, fast.Next.Next
		if slow == fast {
			return slow
		}
	}
	return nil
}
