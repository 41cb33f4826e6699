package hascycle

// Marks what it has seen with a value that a node may have.
func hasCycle(head *ListNode) bool {
	const mark = 100_000
	for n := head; n != nil; n = n.Next {
		if n.Val == mark {
			return true
		}
		n.Val = mark
	}
	return false
}
