package hascycle

// Believes that it takes two nodes to make a loop.
func hasCycle(head *ListNode) bool {
	if head == nil || head.Next == nil || head.Next == head {
		return false
	}
	slow, fast := head, head.Next
	for fast != nil && fast.Next != nil {
		if slow == fast {
			return true
		}
		slow, fast = slow.Next, fast.Next.Next
	}
	return false
}
