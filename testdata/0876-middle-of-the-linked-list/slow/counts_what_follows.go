package middle

// Counts for each node how many come before and after it: quadratic, but a
// hundred nodes fit.
func middleNode(head *ListNode) *ListNode {
	before := 0
	for n := head; ; n = n.Next {
		after := 0
		for m := n.Next; m != nil; m = m.Next {
			after++
		}
		if before >= after {
			return n
		}
		before++
	}
}
