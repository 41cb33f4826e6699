package reverselist

// Turns the link round before it has gone along it.
func reverseList(head *ListNode) *ListNode {
	var prev *ListNode
	for head != nil {
		head.Next = prev
		prev = head
		head = head.Next
	}
	return prev
}
