package middle

// Has room for 64 nodes.
func middleNode(head *ListNode) *ListNode {
	var nodes [64]*ListNode
	size := 0
	for ; head != nil; head = head.Next {
		nodes[size] = head
		size++
	}
	return nodes[size/2]
}
