package partitionlist

// Returns the first part; where it is empty, the second one is lost.
func partition(head *ListNode, x int) *ListNode {
	var less, lessEnd, rest, restEnd *ListNode
	for ; head != nil; head = head.Next {
		n := &ListNode{Val: head.Val}
		switch {
		case n.Val < x && less == nil:
			less, lessEnd = n, n
		case n.Val < x:
			lessEnd.Next, lessEnd = n, n
		case rest == nil:
			rest, restEnd = n, n
		default:
			restEnd.Next, restEnd = n, n
		}
	}
	if lessEnd != nil {
		lessEnd.Next = rest
	}
	return less
}
