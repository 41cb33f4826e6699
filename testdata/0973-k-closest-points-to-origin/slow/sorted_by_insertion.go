package kclosest

import "sort"

// Inserts each point into a sorted list of k: O(nk), but moving memory is quick.
func kClosest(points [][]int, k int) [][]int {
	norm := func(p []int) int { return p[0]*p[0] + p[1]*p[1] }
	out := make([][]int, 0, k+1)
	for _, p := range points {
		d := norm(p)
		at := sort.Search(len(out), func(i int) bool { return norm(out[i]) > d })
		out = append(out, nil)
		copy(out[at+1:], out[at:])
		out[at] = p
		out = out[:min(len(out), k)]
	}
	return out
}
