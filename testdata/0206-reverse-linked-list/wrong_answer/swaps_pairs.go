package reverselist

// Swaps neighbours, which is as much as reversing for up to two nodes.
func reverseList(head *ListNode) *ListNode {
	dummy := &ListNode{Next: head}
	for prev := dummy; prev.Next != nil && prev.Next.Next != nil; {
		a, b := prev.Next, prev.Next.Next
		prev.Next, b.Next, a.Next = b, a, b.Next
		prev = a
	}
	return dummy.Next
}
