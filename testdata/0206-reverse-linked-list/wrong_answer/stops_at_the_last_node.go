package reverselist

// Ends the loop one node early and loses the last one.
func reverseList(head *ListNode) *ListNode {
	var prev *ListNode
	for head != nil && head.Next != nil {
		head.Next, prev, head = prev, head, head.Next
	}
	return prev
}
