package cycleentry

// Cuts the links behind it: the entry is the first node without one.
func detectCycle(head *ListNode) *ListNode {
	mark := &ListNode{}
	for head != nil {
		next := head.Next
		if next == mark {
			return head
		}
		head.Next = mark
		head = next
	}
	return nil
}
