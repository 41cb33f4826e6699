package middle

// Reads each link of the fast pointer once.
func middleNode(head *ListNode) *ListNode {
	slow := head
	for fast := head.Next; fast != nil; fast = fast.Next {
		slow = slow.Next
		if fast = fast.Next; fast == nil {
			break
		}
	}
	return slow
}
