package cycleentry

// Counts the nodes first, which never ends on a loop: O(∞).
func detectCycle(head *ListNode) *ListNode {
	size := 0
	for n := head; n != nil; n = n.Next {
		size++
	}
	seen := make(map[*ListNode]bool, size)
	for n := head; n != nil; n = n.Next {
		if seen[n] {
			return n
		}
		seen[n] = true
	}
	return nil
}
