package hascycle

// Counts: whoever takes more steps than there can be nodes goes round in circles.
func hasCycle(head *ListNode) bool {
	for range 10001 {
		if head == nil {
			return false
		}
		head = head.Next
	}
	return true
}
