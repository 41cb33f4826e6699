package middle

// Looks for the value of the middle node and takes the first that has it.
func middleNode(head *ListNode) *ListNode {
	var vals []int
	for n := head; n != nil; n = n.Next {
		vals = append(vals, n.Val)
	}
	n := head
	for n.Val != vals[len(vals)/2] {
		n = n.Next
	}
	return n
}
