package reverselist

import "drill/judge"

// reverseList turns the links round one by one: prev is the head of what is
// turned, curr of what is not. O(n) time, O(1) space.
func reverseList(head *ListNode) *ListNode {
	var prev *ListNode
	for curr := head; curr != nil; {
		next := curr.Next
		curr.Next = prev
		prev, curr = curr, next
	}
	return prev
}

// reverseListRecursive reverses what follows the head first; the node after the
// head is then its last, to which the head is appended. O(n) time, and O(n)
// space on the stack.
func reverseListRecursive(head *ListNode) *ListNode {
	if head == nil || head.Next == nil {
		return head
	}
	reversed := reverseListRecursive(head.Next)
	head.Next.Next = head
	head.Next = nil
	return reversed
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "iterative with prev, curr, next", Func: reverseList, Time: "O(n)", Space: "O(1)"},
	{Name: "recursive", Func: reverseListRecursive, Time: "O(n)", Space: "O(n)"},
}
