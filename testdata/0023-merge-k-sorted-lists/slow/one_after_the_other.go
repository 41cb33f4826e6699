package mergek

// Merges one list after the other into the answer, which is walked along each
// time: quadratic, but 10^4 lists of one node fit.
func mergeKLists(lists []*ListNode) *ListNode {
	var merged *ListNode
	for _, list := range lists {
		link := &merged
		for list != nil {
			for *link != nil && (*link).Val <= list.Val {
				link = &(*link).Next
			}
			*link, list = list, *link
		}
	}
	return merged
}
