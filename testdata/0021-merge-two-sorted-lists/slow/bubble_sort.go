package mergetwo

// Hangs one list behind the other and sorts by exchanging neighbours:
// quadratic, but a hundred nodes fit.
func mergeTwoLists(list1 *ListNode, list2 *ListNode) *ListNode {
	link := &list1
	for *link != nil {
		link = &(*link).Next
	}
	*link = list2
	for sorted := false; !sorted; {
		sorted = true
		for n := list1; n != nil && n.Next != nil; n = n.Next {
			if n.Val > n.Next.Val {
				n.Val, n.Next.Val = n.Next.Val, n.Val
				sorted = false
			}
		}
	}
	return list1
}
