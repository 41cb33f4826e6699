package mergek

import (
	"fmt"
	"sort"
)

// Sorts the values as texts: 10 comes before 9, and -1 before -2.
func mergeKLists(lists []*ListNode) *ListNode {
	var nodes []*ListNode
	for _, n := range lists {
		for ; n != nil; n = n.Next {
			nodes = append(nodes, n)
		}
	}
	sort.Slice(nodes, func(i, j int) bool { return fmt.Sprint(nodes[i].Val) < fmt.Sprint(nodes[j].Val) })
	var head *ListNode
	for i := len(nodes) - 1; i >= 0; i-- {
		nodes[i].Next, head = head, nodes[i]
	}
	return head
}
