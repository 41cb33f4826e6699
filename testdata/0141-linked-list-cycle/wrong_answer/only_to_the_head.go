package hascycle

// Looks only for a loop back to the head, and gives up after 10^4 nodes.
func hasCycle(head *ListNode) bool {
	if head == nil {
		return false
	}
	n := head.Next
	for i := 0; n != nil && i < 10000; i++ {
		if n == head {
			return true
		}
		n = n.Next
	}
	return false
}
