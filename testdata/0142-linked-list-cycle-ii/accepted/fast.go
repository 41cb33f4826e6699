package cycleentry

// Fast and slow pointers, two steps of the slow one in each round of the loop.
func detectCycle(head *ListNode) *ListNode {
	slow, fast := head, head
	for {
		if fast == nil || fast.Next == nil {
			return nil
		}
		if slow, fast = slow.Next, fast.Next.Next; slow == fast {
			break
		}
		if fast == nil || fast.Next == nil {
			return nil
		}
		if slow, fast = slow.Next, fast.Next.Next; slow == fast {
			break
		}
	}
	for slow = head; slow != fast; {
		slow, fast = slow.Next, fast.Next
	}
	return slow
}
