package hascycle

// Compares each node with all before it: quadratic, but 10^4 nodes fit.
func hasCycle(head *ListNode) bool {
	i := 0
	for n := head; n != nil; n = n.Next {
		back := head
		for range i {
			if back == n {
				return true
			}
			back = back.Next
		}
		i++
	}
	return false
}
