package mergetwo

// Goes along the list at hand while its values are not greater, and writes a
// link only where the lists change over.
func mergeTwoLists(a *ListNode, b *ListNode) *ListNode {
	if a == nil {
		return b
	}
	if b == nil {
		return a
	}
	if b.Val < a.Val {
		a, b = b, a
	}
	head := a
	for {
		for limit := b.Val; ; a = a.Next {
			if a.Next == nil {
				a.Next = b
				return head
			}
			if a.Next.Val > limit {
				break
			}
		}
		a.Next, a, b = b, b, a.Next
	}
}
