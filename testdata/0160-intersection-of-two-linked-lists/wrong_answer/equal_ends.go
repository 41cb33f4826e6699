package intersection

// Compares values from the ends: equal ends count as shared.
func getIntersectionNode(headA, headB *ListNode) (found *ListNode) {
	var x, y []*ListNode
	for n := headA; n != nil; n = n.Next {
		x = append(x, n)
	}
	for n := headB; n != nil; n = n.Next {
		y = append(y, n)
	}
	for i, j := len(x)-1, len(y)-1; i >= 0 && j >= 0 && x[i].Val == y[j].Val; i, j = i-1, j-1 {
		found = x[i]
	}
	return found
}
