package main

import "fmt"

type ListNode struct {
	Val  int
	Next *ListNode
}

// Takes each lesser node out and puts it behind the lesser ones before it.
func partition(head *ListNode, x int) *ListNode {
	end := &head
	for end != nil && *end != nil && (*end).Val < x {
		end = &(*end).Next
	}
	for link := end; *link != nil; {
		if n := *link; n.Val < x {
			*link = n.Next
			n.Next, *end = *end, n
			if link == end {
				link = &n.Next
			}
			end = &n.Next
		} else {
			link = &n.Next
		}
	}
	return head
}

func main() { fmt.Println(partition(nil, 0)) }
