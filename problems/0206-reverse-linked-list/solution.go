package reverselist

import "drill/judge"

// reverseList turns the links round one by one. What lies before curr is
// reversed already, with prev as its head; next keeps the rest in reach while
// curr is linked back. O(n) time, O(1) space.
func reverseList(head *ListNode) *ListNode {
	var prev *ListNode
	for curr := head; curr != nil; {
		next := curr.Next
		curr.Next = prev
		prev, curr = curr, next
	}
	return prev
}

// reverseListRecursive reverses all behind the head, whose successor then is
// the last node and gets the head behind it. O(n) time, and O(n) space for the
// calls.
func reverseListRecursive(head *ListNode) *ListNode {
	if head == nil || head.Next == nil {
		return head
	}
	first := reverseListRecursive(head.Next)
	head.Next.Next = head
	head.Next = nil
	return first
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "iterative", Func: reverseList, Time: "O(n)", Space: "O(1)"},
	{Name: "recursive", Func: reverseListRecursive, Time: "O(n)", Space: "O(n)"},
}
