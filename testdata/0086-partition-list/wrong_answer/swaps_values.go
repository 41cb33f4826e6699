package partitionlist

// Partitions as quicksort does, by swapping: the second part loses its order.
func partition(head *ListNode, x int) *ListNode {
	slow := head
	for n := head; n != nil; n = n.Next {
		if n.Val < x {
			slow.Val, n.Val = n.Val, slow.Val
			slow = slow.Next
		}
	}
	return head
}
