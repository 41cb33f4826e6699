package intersection

// Switches lists one step too soon: the runners are never both past the end,
// so without a common node they run on: O(∞).
func getIntersectionNode(headA, headB *ListNode) *ListNode {
	a, b := headA, headB
	for a != b {
		if a = a.Next; a == nil {
			a = headB
		}
		if b = b.Next; b == nil {
			b = headA
		}
	}
	return a
}
