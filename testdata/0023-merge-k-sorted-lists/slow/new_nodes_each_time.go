package mergek

// Merges one list after the other into the answer, each time into new nodes: O(kn).
func mergeKLists(lists []*ListNode) *ListNode {
	var merged *ListNode
	for _, list := range lists {
		merged = merge(merged, list)
	}
	return merged
}

func merge(a, b *ListNode) *ListNode {
	dummy := &ListNode{}
	for tail := dummy; a != nil || b != nil; tail = tail.Next {
		if b == nil || a != nil && a.Val <= b.Val {
			tail.Next, a = &ListNode{Val: a.Val}, a.Next
		} else {
			tail.Next, b = &ListNode{Val: b.Val}, b.Next
		}
	}
	return dummy.Next
}
