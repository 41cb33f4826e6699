package main

import "fmt"

type ListNode struct {
	Val  int
	Next *ListNode
}

func (n *ListNode) String() string {
	if n == nil {
		return "nil"
	}
	return fmt.Sprint(n.Val, " -> ", n.Next)
}

// Leaves the links and swaps the values, from both ends to the middle.
func reverseList(head *ListNode) *ListNode {
	var nodes []*ListNode
	for n := head; n != nil; n = n.Next {
		nodes = append(nodes, n)
	}
	for i, j := 0, len(nodes)-1; i < j; i, j = i+1, j-1 {
		nodes[i].Val, nodes[j].Val = nodes[j].Val, nodes[i].Val
	}
	return head
}

func main() { fmt.Println(reverseList(&ListNode{1, &ListNode{2, nil}})) }
