package reverselist

// Walks to the end for each node: quadratic, but 5000 nodes fit.
func reverseList(head *ListNode) *ListNode {
	var dummy ListNode
	tail := &dummy
	for head != nil {
		link := &head
		for (*link).Next != nil {
			link = &(*link).Next
		}
		tail.Next, *link = *link, nil
		tail = tail.Next
	}
	return dummy.Next
}
