package intersection

import "drill/judge"

// getIntersectionNode walks over A and then B, and at the same time over B and
// then A. Both ways are equally long and end in what is shared, so the two
// walkers meet at its first node, or at the end where nothing is. O(m+n) time,
// O(1) space.
func getIntersectionNode(headA, headB *ListNode) *ListNode {
	a, b := headA, headB
	for a != b {
		a, b = advance(a, headB), advance(b, headA)
	}
	return a
}

func advance(n, other *ListNode) *ListNode {
	if n == nil {
		return other
	}
	return n.Next
}

// getIntersectionNodeAligned lets the walker on the longer list start ahead by
// as much as it is longer: both are then equally far from the end. O(m+n) time,
// O(1) space.
func getIntersectionNodeAligned(headA, headB *ListNode) *ListNode {
	a, b := headA, headB
	lenA, lenB := length(a), length(b)
	for ; lenA > lenB; lenA-- {
		a = a.Next
	}
	for ; lenB > lenA; lenB-- {
		b = b.Next
	}
	for a != b {
		a, b = a.Next, b.Next
	}
	return a
}

func length(n *ListNode) int {
	size := 0
	for ; n != nil; n = n.Next {
		size++
	}
	return size
}

// getIntersectionNodeSet remembers the nodes of A and looks for the first of B
// that is one. O(m+n) time, O(m) space.
func getIntersectionNodeSet(headA, headB *ListNode) *ListNode {
	inA := make(map[*ListNode]bool)
	for n := headA; n != nil; n = n.Next {
		inA[n] = true
	}
	n := headB
	for n != nil && !inA[n] {
		n = n.Next
	}
	return n
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "two pointers that switch lists", Func: getIntersectionNode, Time: "O(n)", Space: "O(1)"},
	{Name: "distances from the end aligned", Func: getIntersectionNodeAligned, Time: "O(n)", Space: "O(1)"},
	{Name: "hash set", Func: getIntersectionNodeSet, Time: "O(n)", Space: "O(n)"},
}
