package mergek

// Begins with the first list, which need not be there.
func mergeKLists(lists []*ListNode) *ListNode {
	merged := lists[0]
	for _, list := range lists[1:] {
		merged = merge(merged, list)
	}
	return merged
}

func merge(a, b *ListNode) *ListNode {
	var dummy ListNode
	tail := &dummy
	for ; a != nil && b != nil; tail = tail.Next {
		if b.Val < a.Val {
			a, b = b, a
		}
		tail.Next, a = a, a.Next
	}
	if a == nil {
		a = b
	}
	tail.Next = a
	return dummy.Next
}
