package main

import "fmt"

type ListNode struct {
	Val  int
	Next *ListNode
}

// Links the end of A to its head: B then loops if they meet, and its loop
// begins where they do. The link is taken away again.
func getIntersectionNode(headA, headB *ListNode) *ListNode {
	last := headA
	for last.Next != nil {
		last = last.Next
	}
	last.Next = headA
	defer func() { last.Next = nil }()
	slow, fast := headB, headB
	for fast != nil && fast.Next != nil {
		if slow, fast = slow.Next, fast.Next.Next; slow == fast {
			for slow = headB; slow != fast; {
				slow, fast = slow.Next, fast.Next
			}
			return slow
		}
	}
	return nil
}

func main() { fmt.Println(getIntersectionNode(&ListNode{Val: 1}, &ListNode{Val: 1})) }
