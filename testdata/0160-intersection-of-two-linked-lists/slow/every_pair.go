package intersection

// Compares every node of A with every one of B: O(n^2).
func getIntersectionNode(headA, headB *ListNode) *ListNode {
	for a := headA; a != nil; a = a.Next {
		for b := headB; b != nil; b = b.Next {
			if a == b {
				return a
			}
		}
	}
	return nil
}
