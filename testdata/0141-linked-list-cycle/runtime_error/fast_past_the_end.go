package hascycle

// Looks at one node ahead and goes two.
func hasCycle(head *ListNode) bool {
	slow, fast := head, head
	for fast != nil {
		slow, fast = slow.Next, fast.Next.Next
		if slow == fast {
			return true
		}
	}
	return false
}
