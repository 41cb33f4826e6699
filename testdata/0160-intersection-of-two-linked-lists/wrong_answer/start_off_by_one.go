package intersection

// Lets the runner on the longer list start one node too far back.
func getIntersectionNode(headA, headB *ListNode) *ListNode {
	lenA, lenB := length(headA), length(headB)
	for i := 1; i < lenA-lenB; i++ {
		headA = headA.Next
	}
	for i := 1; i < lenB-lenA; i++ {
		headB = headB.Next
	}
	for headA != nil && headB != nil {
		if headA == headB {
			return headA
		}
		headA, headB = headA.Next, headB.Next
	}
	return nil
}

func length(n *ListNode) int {
	if n == nil {
		return 0
	}
	return 1 + length(n.Next)
}
