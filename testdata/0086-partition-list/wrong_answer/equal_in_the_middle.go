package partitionlist

// Makes three parts: what equals x comes before what is greater.
func partition(head *ListNode, x int) *ListNode {
	var vals [3][]int
	for n := head; n != nil; n = n.Next {
		part := 0
		if n.Val == x {
			part = 1
		} else if n.Val > x {
			part = 2
		}
		vals[part] = append(vals[part], n.Val)
	}
	n := head
	for _, part := range vals {
		for _, v := range part {
			n.Val = v
			n = n.Next
		}
	}
	return head
}
