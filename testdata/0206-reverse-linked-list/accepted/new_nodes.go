package reverselist

// Leaves the list alone and builds another one from its end.
func reverseList(head *ListNode) *ListNode {
	var reversed *ListNode
	for ; head != nil; head = head.Next {
		reversed = &ListNode{head.Val, reversed}
	}
	return reversed
}
