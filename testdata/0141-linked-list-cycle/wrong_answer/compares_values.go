package hascycle

// Takes an equal value for the same node.
func hasCycle(head *ListNode) bool {
	seen := map[int]bool{}
	for n := head; n != nil; n = n.Next {
		if seen[n.Val] {
			return true
		}
		seen[n.Val] = true
	}
	return false
}
