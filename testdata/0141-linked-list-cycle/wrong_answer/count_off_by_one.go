package hascycle

// Takes a list of exactly 10^4 nodes for one that never ends.
func hasCycle(head *ListNode) bool {
	count := 0
	for n := head; n != nil; n = n.Next {
		if count++; count >= 10_000 {
			return true
		}
	}
	return false
}
