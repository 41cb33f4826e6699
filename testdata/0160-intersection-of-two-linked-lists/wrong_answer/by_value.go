package intersection

// Takes equal values for the same node.
func getIntersectionNode(headA, headB *ListNode) *ListNode {
	vals := map[int]bool{}
	for n := headB; n != nil; n = n.Next {
		vals[n.Val] = true
	}
	for n := headA; n != nil; n = n.Next {
		if vals[n.Val] {
			return n
		}
	}
	return nil
}
