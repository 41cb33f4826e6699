package mergetwo

const infinity = 100

// Lets a list that is used up go on with 100, which is a value too.
func mergeTwoLists(list1 *ListNode, list2 *ListNode) *ListNode {
	value := func(n *ListNode) int {
		if n == nil {
			return infinity
		}
		return n.Val
	}
	var dummy ListNode
	for tail := &dummy; list1 != nil || list2 != nil; tail = tail.Next {
		if value(list1) < value(list2) {
			tail.Next, list1 = list1, list1.Next
		} else {
			tail.Next, list2 = list2, list2.Next
		}
	}
	return dummy.Next
}
