package partitionlist

// Without a branch: the sign of the difference says to which of the two ends a
// node is linked.
func partition(head *ListNode, x int) *ListNode {
	var heads [2]ListNode
	ends := [2]*ListNode{&heads[0], &heads[1]}
	for n := head; n != nil; n = n.Next {
		part := uint(n.Val-x)>>63 ^ 1
		ends[part].Next = n
		ends[part] = n
	}
	ends[1].Next = nil
	ends[0].Next = heads[1].Next
	return heads[0].Next
}
