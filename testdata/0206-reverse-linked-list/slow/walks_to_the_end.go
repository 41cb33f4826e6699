package reverselist

// Walks to the last node again and again: quadratic, but 5000 nodes fit.
func reverseList(head *ListNode) *ListNode {
	var last ListNode
	for tail := &last; head != nil; tail = tail.Next {
		link := &head
		for (*link).Next != nil {
			link = &(*link).Next
		}
		tail.Next, *link = *link, nil
	}
	return last.Next
}
