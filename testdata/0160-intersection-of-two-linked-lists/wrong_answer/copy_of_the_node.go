package intersection

// Returns a copy of the first shared node.
func getIntersectionNode(headA, headB *ListNode) *ListNode {
	in := map[*ListNode]bool{}
	for n := headA; n != nil; n = n.Next {
		in[n] = true
	}
	for n := headB; n != nil; n = n.Next {
		if in[n] {
			found := *n
			return &found
		}
	}
	return nil
}
