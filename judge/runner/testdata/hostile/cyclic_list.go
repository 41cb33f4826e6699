// A list that loops.
// verdict: wrong_answer
// problem: 206

package main

func reverseList(head *ListNode) *ListNode {
	if head != nil {
		head.Next = head
	}
	return head
}
