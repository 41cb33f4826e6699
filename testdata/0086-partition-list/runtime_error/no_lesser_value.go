package partitionlist

// Joins the parts at the last lesser node, without asking whether there is one.
func partition(head *ListNode, x int) *ListNode {
	var less, lessEnd *ListNode
	var rest ListNode
	restEnd := &rest
	for ; head != nil; head = head.Next {
		if head.Val >= x {
			restEnd.Next, restEnd = head, head
		} else if less == nil {
			less, lessEnd = head, head
		} else {
			lessEnd.Next, lessEnd = head, head
		}
	}
	restEnd.Next = nil
	lessEnd.Next = rest.Next
	return less
}
