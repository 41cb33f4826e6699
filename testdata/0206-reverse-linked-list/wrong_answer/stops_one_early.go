package reverselist

// The last node is lost.
func reverseList(head *ListNode) *ListNode {
	var prev *ListNode
	for curr := head; curr != nil && curr.Next != nil; {
		next := curr.Next
		curr.Next = prev
		prev, curr = curr, next
	}
	return prev
}
