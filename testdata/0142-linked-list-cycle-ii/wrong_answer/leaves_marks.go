package cycleentry

// Marks nodes by a value that none has, and leaves the marks there.
func detectCycle(head *ListNode) *ListNode {
	for n := head; n != nil; n = n.Next {
		if n.Val == 1<<30 {
			return n
		}
		n.Val = 1 << 30
	}
	return nil
}
