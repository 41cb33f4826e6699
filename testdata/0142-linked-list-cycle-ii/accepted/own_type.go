package main

import (
	"container/list"
	"fmt"
)

type ListNode struct {
	Val  int
	Next *ListNode
}

// Measures the loop, then lets one runner start ahead by its length.
func detectCycle(head *ListNode) *ListNode {
	slow, fast, size := head, head, 0
	for fast != nil && fast.Next != nil && size == 0 {
		if slow, fast = slow.Next, fast.Next.Next; slow == fast {
			for size, fast = 1, fast.Next; fast != slow; fast = fast.Next {
				size++
			}
		}
	}
	if size == 0 {
		return nil
	}
	for slow, fast = head, head; size > 0; size-- {
		fast = fast.Next
	}
	for slow != fast {
		slow, fast = slow.Next, fast.Next
	}
	return slow
}

func main() { fmt.Println(list.New().Len(), detectCycle(nil)) }
