package cycleentry

// Marks the values of the nodes by a bit that none has, until a marked one comes
// again, and takes the marks off again.
func detectCycle(head *ListNode) *ListNode {
	const mark = 1 << 40
	entry := head
	for ; entry != nil && entry.Val < mark/2; entry = entry.Next {
		entry.Val += mark
	}
	for n := head; n != nil && n.Val >= mark/2; n = n.Next {
		n.Val -= mark
	}
	return entry
}
