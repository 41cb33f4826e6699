package reverselist

// Turns two links a step, so that no name has to be moved on.
func reverseList(head *ListNode) *ListNode {
	var turned *ListNode
	for head != nil {
		next := head.Next
		head.Next = turned
		if next == nil {
			return head
		}
		rest := next.Next
		next.Next = head
		turned, head = next, rest
	}
	return turned
}
