package hascycle

// Waits until the head comes again, which never happens where the loop begins
// behind it: O(∞).
func hasCycle(head *ListNode) bool {
	if head == nil {
		return false
	}
	for n := head.Next; n != nil; n = n.Next {
		if n == head {
			return true
		}
	}
	return false
}
