package mergek

import "container/heap"

type nodes []*ListNode

func (h nodes) Len() int           { return len(h) }
func (h nodes) Less(i, j int) bool { return h[i].Val < h[j].Val }
func (h nodes) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *nodes) Push(x any)        { *h = append(*h, x.(*ListNode)) }
func (h *nodes) Pop() any {
	old := *h
	last := old[len(old)-1]
	*h = old[:len(old)-1]
	return last
}

// Puts every head into the heap, those of empty lists too.
func mergeKLists(lists []*ListNode) *ListNode {
	h := nodes(lists)
	heap.Init(&h)
	var dummy ListNode
	for tail := &dummy; h.Len() > 0; tail = tail.Next {
		tail.Next = heap.Pop(&h).(*ListNode)
		if tail.Next.Next != nil {
			heap.Push(&h, tail.Next.Next)
		}
	}
	return dummy.Next
}
