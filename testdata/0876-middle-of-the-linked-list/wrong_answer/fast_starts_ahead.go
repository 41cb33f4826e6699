package middle

// Lets the fast pointer start one node ahead, and so stops one early where the
// number of nodes is even.
func middleNode(head *ListNode) *ListNode {
	slow, fast := head, head.Next
	for fast != nil && fast.Next != nil {
		slow, fast = slow.Next, fast.Next.Next
	}
	return slow
}
