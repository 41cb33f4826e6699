package partitionlist

import "drill/judge"

// partition hangs each node behind one of two lists, the lesser ones or the
// rest, and at last the rest behind the lesser ones. Either list may stay
// empty, so each begins with a virtual head. O(n) time, O(1) space.
func partition(head *ListNode, x int) *ListNode {
	var less, rest ListNode
	lessTail, restTail := &less, &rest
	for n := head; n != nil; n = n.Next {
		if n.Val < x {
			lessTail.Next = n
			lessTail = n
		} else {
			restTail.Next = n
			restTail = n
		}
	}
	restTail.Next = nil // it may link to a lesser node still
	lessTail.Next = rest.Next
	return less.Next
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "two lists with virtual heads", Func: partition, Time: "O(n)", Space: "O(1)"},
}
