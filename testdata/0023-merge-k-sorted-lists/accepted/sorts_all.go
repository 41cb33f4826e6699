package main

import (
	"fmt"
	"sort"
)

// Forgets that the lists are sorted, and makes new nodes.
func mergeKLists(lists []*ListNode) (list *ListNode) {
	var judge []int
	for _, n := range lists {
		for ; n != nil; n = n.Next {
			judge = append(judge, n.Val)
		}
	}
	sort.Slice(judge, func(i, j int) bool { return judge[i] > judge[j] })
	for _, v := range judge {
		list = &ListNode{v, list}
	}
	return
}

func main() { fmt.Println(mergeKLists(nil)) }
