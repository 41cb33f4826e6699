package cycleentry

// Returns the node that links back, not the one to which it does.
func detectCycle(head *ListNode) *ListNode {
	seen := map[*ListNode]bool{}
	for n := head; n != nil; n = n.Next {
		seen[n] = true
		if seen[n.Next] {
			return n
		}
	}
	return nil
}
