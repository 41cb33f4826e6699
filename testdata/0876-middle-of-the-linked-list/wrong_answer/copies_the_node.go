package middle

// Returns a copy of the middle node.
func middleNode(head *ListNode) *ListNode {
	slow := head
	for fast := head; fast != nil && fast.Next != nil; fast = fast.Next.Next {
		slow = slow.Next
	}
	return &ListNode{slow.Val, slow.Next}
}
