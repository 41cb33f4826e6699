package mergek

// Merges in place at doubling distances, but ends one round early unless the
// number of lists is a power of two.
func mergeKLists(lists []*ListNode) *ListNode {
	if len(lists) == 0 {
		return nil
	}
	for step := 1; 2*step <= len(lists); step *= 2 {
		for i := 0; i+step < len(lists); i += 2 * step {
			lists[i] = merge(lists[i], lists[i+step])
		}
	}
	return lists[0]
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
