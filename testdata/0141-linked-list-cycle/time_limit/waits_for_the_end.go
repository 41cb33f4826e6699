package hascycle

// Waits for the end, which never comes: O(∞).
func hasCycle(head *ListNode) bool {
	for n := head; n != nil; n = n.Next {
		if n == n.Next {
			return true
		}
	}
	return false
}
