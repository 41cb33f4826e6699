package cycleentry

// Compares each node with all before it: quadratic, but 10^4 nodes fit.
func detectCycle(head *ListNode) *ListNode {
	i := 0
	for n := head; n != nil; n = n.Next {
		back := head
		for range i {
			if back == n {
				return n
			}
			back = back.Next
		}
		i++
	}
	return nil
}
