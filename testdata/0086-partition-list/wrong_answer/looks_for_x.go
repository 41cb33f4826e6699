package partitionlist

// Looks for the node with value x, and gives up where there is none.
func partition(head *ListNode, x int) *ListNode {
	pivot := head
	for pivot != nil && pivot.Val != x {
		pivot = pivot.Next
	}
	if pivot == nil {
		return head
	}
	var less, rest ListNode
	a, b := &less, &rest
	for n := head; n != nil; n = n.Next {
		if n.Val < x {
			a.Next, a = n, n
		} else {
			b.Next, b = n, n
		}
	}
	b.Next, a.Next = nil, rest.Next
	return less.Next
}
