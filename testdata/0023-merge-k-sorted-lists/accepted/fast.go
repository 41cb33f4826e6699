package mergek

// Sorts the nodes by the low and then by the high byte of their values: a
// radix sort, whose 256 buckets are lists.
func mergeKLists(lists []*ListNode) *ListNode {
	var b buckets
	for _, n := range lists {
		for ; n != nil; n = n.Next {
			b.add(n, (n.Val+10000)&255)
		}
	}
	low := b.concat()
	b = buckets{}
	for n := low; n != nil; n = n.Next {
		b.add(n, (n.Val+10000)>>8)
	}
	return b.concat()
}

type buckets struct{ first, last [256]*ListNode }

func (b *buckets) add(n *ListNode, at int) {
	if b.first[at] == nil {
		b.first[at] = n
	} else {
		b.last[at].Next = n
	}
	b.last[at] = n
}

func (b *buckets) concat() (head *ListNode) {
	for at := 255; at >= 0; at-- {
		if b.first[at] != nil {
			b.last[at].Next, head = head, b.first[at]
		}
	}
	return head
}
