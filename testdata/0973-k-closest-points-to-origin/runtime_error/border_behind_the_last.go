package kclosest

import "sort"

// Returns what is closer than the point behind the k-th, which need not exist.
func kClosest(points [][]int, k int) [][]int {
	norm := func(p []int) int { return p[0]*p[0] + p[1]*p[1] }
	sort.Slice(points, func(i, j int) bool { return norm(points[i]) < norm(points[j]) })
	border := norm(points[k])
	var out [][]int
	for _, p := range points[:k] {
		if norm(p) <= border {
			out = append(out, p)
		}
	}
	return out
}
