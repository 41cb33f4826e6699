package mergek

import "sort"

// Gathers the values in a set: equal ones are left over once.
func mergeKLists(lists []*ListNode) *ListNode {
	set := map[int]bool{}
	for _, n := range lists {
		for ; n != nil; n = n.Next {
			set[n.Val] = true
		}
	}
	var vals []int
	for v := range set {
		vals = append(vals, v)
	}
	sort.Sort(sort.Reverse(sort.IntSlice(vals)))
	var head *ListNode
	for _, v := range vals {
		head = &ListNode{Val: v, Next: head}
	}
	return head
}
