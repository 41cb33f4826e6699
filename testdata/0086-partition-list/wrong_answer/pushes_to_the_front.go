package partitionlist

// Moves each lesser node to the very front, which turns their order round.
func partition(head *ListNode, x int) *ListNode {
	dummy := &ListNode{Next: head}
	for prev := dummy; prev.Next != nil; {
		n := prev.Next
		if n.Val >= x || prev == dummy {
			prev = n
			continue
		}
		prev.Next = n.Next
		n.Next = dummy.Next
		dummy.Next = n
	}
	return dummy.Next
}
