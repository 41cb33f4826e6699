package intersection

import "drill/judge"

// getIntersectionNode lets one runner go along A and then B, another along B
// and then A. Both ways are of the same length and end with the common nodes,
// so the two come to the first of these in the same step, or to nil where
// there is none. O(m+n) time, O(1) space.
func getIntersectionNode(headA, headB *ListNode) *ListNode {
	a, b := headA, headB
	for a != b {
		if a == nil {
			a = headB
		} else {
			a = a.Next
		}
		if b == nil {
			b = headA
		} else {
			b = b.Next
		}
	}
	return a
}

// getIntersectionNodeAligned lets a runner on the longer list start ahead, so
// that both have equally far to go to the end. O(m+n) time, O(1) space.
func getIntersectionNodeAligned(headA, headB *ListNode) *ListNode {
	a, b := headA, headB
	ahead := length(headA) - length(headB)
	for ; ahead > 0; ahead-- {
		a = a.Next
	}
	for ; ahead < 0; ahead++ {
		b = b.Next
	}
	for a != b {
		a, b = a.Next, b.Next
	}
	return a
}

func length(head *ListNode) int {
	size := 0
	for n := head; n != nil; n = n.Next {
		size++
	}
	return size
}

// getIntersectionNodeSet remembers the nodes of A; the first of B among them
// is the answer. O(m+n) time, O(m) space.
func getIntersectionNodeSet(headA, headB *ListNode) *ListNode {
	seen := make(map[*ListNode]bool)
	for n := headA; n != nil; n = n.Next {
		seen[n] = true
	}
	for n := headB; n != nil; n = n.Next {
		if seen[n] {
			return n
		}
	}
	return nil
}

// Approaches lists every way that is written down here; n is the length of
// both lists together.
var Approaches = []judge.Approach{
	{Name: "switch lists", Func: getIntersectionNode, Time: "O(n)", Space: "O(1)"},
	{Name: "align the ends", Func: getIntersectionNodeAligned, Time: "O(n)", Space: "O(1)"},
	{Name: "hash set", Func: getIntersectionNodeSet, Time: "O(n)", Space: "O(n)"},
}
