package mergetwo

var dummy ListNode
var tail = &dummy

// Keeps head and tail between calls: the next answer begins with the last one.
func mergeTwoLists(list1 *ListNode, list2 *ListNode) *ListNode {
	for list1 != nil || list2 != nil {
		if list2 == nil || list1 != nil && list1.Val <= list2.Val {
			tail.Next, list1 = list1, list1.Next
		} else {
			tail.Next, list2 = list2, list2.Next
		}
		tail = tail.Next
	}
	return dummy.Next
}
