package mergek

// Divides at the middle, but the list in the middle is in neither half.
func mergeKLists(lists []*ListNode) *ListNode {
	switch len(lists) {
	case 0:
		return nil
	case 1:
		return lists[0]
	case 2:
		return merge(lists[0], lists[1])
	}
	mid := len(lists) / 2
	return merge(mergeKLists(lists[:mid]), mergeKLists(lists[mid+1:]))
}

func merge(a, b *ListNode) *ListNode {
	if a == nil {
		return b
	}
	if b == nil {
		return a
	}
	if b.Val < a.Val {
		a, b = b, a
	}
	a.Next = merge(a.Next, b)
	return a
}
