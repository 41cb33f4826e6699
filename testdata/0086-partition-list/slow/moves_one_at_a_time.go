package partitionlist

// Lets each lesser node change places with its left neighbour until all is in
// place: quadratic, but 200 nodes fit.
func partition(head *ListNode, x int) *ListNode {
	for moved := true; moved; {
		moved = false
		for n := head; n != nil && n.Next != nil; n = n.Next {
			if n.Val >= x && n.Next.Val < x {
				n.Val, n.Next.Val = n.Next.Val, n.Val
				moved = true
			}
		}
	}
	return head
}
