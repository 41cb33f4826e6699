package intersection

// Marks the nodes of A by making their values negative, and leaves them so.
func getIntersectionNode(headA, headB *ListNode) *ListNode {
	for n := headA; n != nil; n = n.Next {
		n.Val = -n.Val
	}
	for n := headB; n != nil; n = n.Next {
		if n.Val < 0 {
			return n
		}
	}
	return nil
}
