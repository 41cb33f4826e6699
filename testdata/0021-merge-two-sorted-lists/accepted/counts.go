package main

import "fmt"

type ListNode struct {
	Val  int
	Next *ListNode
}

// Counts how often each value comes, and makes new nodes.
func mergeTwoLists(list1 *ListNode, list2 *ListNode) (merged *ListNode) {
	var count [201]int
	for _, list := range []*ListNode{list1, list2} {
		for ; list != nil; list = list.Next {
			count[list.Val+100]++
		}
	}
	for v := 200; v >= 0; v-- {
		for range count[v] {
			merged = &ListNode{v - 100, merged}
		}
	}
	return
}

func main() { fmt.Println(mergeTwoLists(nil, nil)) }
