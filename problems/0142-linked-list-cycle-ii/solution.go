package cycleentry

import "drill/judge"

// detectCycle lets two runners go from the head, one by one and two by two
// nodes. Where they meet, the fast one has gone twice as far, so the slow one's
// way is a whole number of rounds. The way to the entry is then as long from
// the head as from there, rounds aside: two slow runners from both meet at it.
// O(n) time, O(1) space.
func detectCycle(head *ListNode) *ListNode {
	slow, fast := head, head
	for fast != nil && fast.Next != nil {
		slow, fast = slow.Next, fast.Next.Next
		if slow == fast {
			for slow = head; slow != fast; {
				slow, fast = slow.Next, fast.Next
			}
			return slow
		}
	}
	return nil
}

// detectCycleSet remembers every node that it has passed; the first that comes
// again is the entry. O(n) time and space.
func detectCycleSet(head *ListNode) *ListNode {
	seen := make(map[*ListNode]bool)
	for n := head; n != nil; n = n.Next {
		if seen[n] {
			return n
		}
		seen[n] = true
	}
	return nil
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "fast and slow pointers", Func: detectCycle, Time: "O(n)", Space: "O(1)"},
	{Name: "hash set", Func: detectCycleSet, Time: "O(n)", Space: "O(n)"},
}
