package main

import "fmt"

type ListNode struct {
	Val  int
	Next *ListNode
}

// Lets the middle advance with every second node, and cuts the list before it.
func middleNode(head *ListNode) *ListNode {
	list, before := head, &head
	for i, n := 1, head; n != nil; i, n = i+1, n.Next {
		if i%2 == 0 {
			before, list = &list.Next, list.Next
		}
	}
	*before = nil
	return list
}

func main() { fmt.Println(middleNode(&ListNode{Val: 1})) }
