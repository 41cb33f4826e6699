package main

import "fmt"

type ListNode struct {
	Val  int
	Next *ListNode
}

func (n *ListNode) String() string { return fmt.Sprint(n.Val) }

// Keeps the nodes and writes the values back in reverse.
func reverseList(head *ListNode) *ListNode {
	var list []int
	for n := head; n != nil; n = n.Next {
		list = append(list, n.Val)
	}
	for n := head; n != nil; n = n.Next {
		n.Val = list[len(list)-1]
		list = list[:len(list)-1]
	}
	return head
}

func main() { fmt.Println(reverseList(nil)) }
