package middle

import "drill/judge"

// middleNode sends two pointers along the list, the fast one by two nodes while
// the slow one goes by one: when the fast one is at the end, or past it, the
// slow one is half-way. O(n) time, O(1) space.
func middleNode(head *ListNode) *ListNode {
	slow, fast := head, head
	for fast != nil && fast.Next != nil {
		slow, fast = slow.Next, fast.Next.Next
	}
	return slow
}

// middleNodeCount counts the nodes and then walks over half of them. O(n) time,
// O(1) space.
func middleNodeCount(head *ListNode) *ListNode {
	size := 0
	for n := head; n != nil; n = n.Next {
		size++
	}
	n := head
	for range size / 2 {
		n = n.Next
	}
	return n
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "fast and slow pointers", Func: middleNode, Time: "O(n)", Space: "O(1)"},
	{Name: "count, then walk half", Func: middleNodeCount, Time: "O(n)", Space: "O(1)"},
}
