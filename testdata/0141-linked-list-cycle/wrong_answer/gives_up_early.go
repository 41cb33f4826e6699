package hascycle

// Takes every list of more than 5000 nodes to be endless.
func hasCycle(head *ListNode) bool {
	n := 0
	for ; head != nil && n <= 5000; n++ {
		head = head.Next
	}
	return n > 5000
}
