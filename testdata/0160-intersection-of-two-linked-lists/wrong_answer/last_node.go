package intersection

// Compares where the lists end, and returns that.
func getIntersectionNode(headA, headB *ListNode) *ListNode {
	for headA.Next != nil {
		headA = headA.Next
	}
	for headB.Next != nil {
		headB = headB.Next
	}
	if headA == headB {
		return headA
	}
	return nil
}
