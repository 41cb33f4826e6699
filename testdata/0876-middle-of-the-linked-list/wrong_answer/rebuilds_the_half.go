package middle

// Makes a new list of the values of the second half.
func middleNode(head *ListNode) *ListNode {
	var vals []int
	for ; head != nil; head = head.Next {
		vals = append(vals, head.Val)
	}
	var half *ListNode
	for i := len(vals) - 1; i >= len(vals)/2; i-- {
		half = &ListNode{vals[i], half}
	}
	return half
}
