package cycleentry

// Takes an equal value for the same node.
func detectCycle(head *ListNode) *ListNode {
	seen := map[int]*ListNode{}
	for n := head; n != nil; n = n.Next {
		if first, ok := seen[n.Val]; ok {
			return first
		}
		seen[n.Val] = n
	}
	return nil
}
