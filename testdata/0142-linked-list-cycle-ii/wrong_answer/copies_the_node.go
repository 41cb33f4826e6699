package cycleentry

// Returns an equal node that is none of the list.
func detectCycle(head *ListNode) *ListNode {
	seen := map[*ListNode]bool{}
	for n := head; n != nil; n = n.Next {
		if seen[n] {
			return &ListNode{Val: n.Val, Next: n.Next}
		}
		seen[n] = true
	}
	return nil
}
