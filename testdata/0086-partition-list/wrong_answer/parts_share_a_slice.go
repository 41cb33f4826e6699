package partitionlist

// Drops the lesser values out of a slice that begins where theirs does: the
// one overwrites the other.
func partition(head *ListNode, x int) *ListNode {
	var vals []int
	for n := head; n != nil; n = n.Next {
		vals = append(vals, n.Val)
	}
	less, rest := vals[:0], vals[:0]
	for _, v := range vals {
		if v < x {
			less = append(less, v)
		} else {
			rest = append(rest, v)
		}
	}
	n := head
	for _, v := range append(less, rest...) {
		n.Val, n = v, n.Next
	}
	return head
}
