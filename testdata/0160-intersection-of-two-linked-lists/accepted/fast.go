package intersection

// Goes to both ends at once. Only if these are the same node do the lists meet;
// then the rest of the longer one is how far it has to start ahead.
func getIntersectionNode(headA, headB *ListNode) *ListNode {
	a, b := headA, headB
	for a.Next != nil && b.Next != nil {
		a, b = a.Next, b.Next
	}
	startA, startB := headA, headB
	for ; a.Next != nil; a = a.Next {
		startA = startA.Next
	}
	for ; b.Next != nil; b = b.Next {
		startB = startB.Next
	}
	if a != b {
		return nil
	}
	for startA != startB {
		startA, startB = startA.Next, startB.Next
	}
	return startA
}
