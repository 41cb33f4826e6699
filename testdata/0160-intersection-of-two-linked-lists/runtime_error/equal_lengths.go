package intersection

// Walks both lists in step, as if they were equally long.
func getIntersectionNode(headA, headB *ListNode) *ListNode {
	for headA != headB {
		headA, headB = headA.Next, headB.Next
	}
	return headA
}
