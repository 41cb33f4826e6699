package hascycle

import "drill/judge"

// hasCycle lets two runners go from the head, one by one and two by two nodes.
// If the list ends, the fast one comes to its end. If it loops, both go round
// in the end, and the fast one gains a node on the slow one with each step
// until it has caught up. O(n) time, O(1) space.
func hasCycle(head *ListNode) bool {
	slow, fast := head, head
	for fast != nil && fast.Next != nil {
		slow, fast = slow.Next, fast.Next.Next
		if slow == fast {
			return true
		}
	}
	return false
}

// hasCycleSet remembers every node that it has passed, until one comes again
// or the list ends. O(n) time and space.
func hasCycleSet(head *ListNode) bool {
	seen := make(map[*ListNode]bool)
	for n := head; n != nil; n = n.Next {
		if seen[n] {
			return true
		}
		seen[n] = true
	}
	return false
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "fast and slow pointers", Func: hasCycle, Time: "O(n)", Space: "O(1)"},
	{Name: "hash set", Func: hasCycleSet, Time: "O(n)", Space: "O(n)"},
}
