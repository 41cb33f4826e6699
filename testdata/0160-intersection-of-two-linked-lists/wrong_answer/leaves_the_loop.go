package intersection

// Links the end of A to the head of B, and leaves it so.
func getIntersectionNode(headA, headB *ListNode) *ListNode {
	last := headA
	for last.Next != nil {
		last = last.Next
	}
	last.Next = headB
	slow, fast := headA, headA
	for fast != nil && fast.Next != nil {
		if slow, fast = slow.Next, fast.Next.Next; slow == fast {
			for slow = headA; slow != fast; {
				slow, fast = slow.Next, fast.Next
			}
			return slow
		}
	}
	return nil
}
