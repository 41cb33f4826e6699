package kclosest

import "sort"

// Appends the same pair over and over, so that every point is the last one.
func kClosest(points [][]int, k int) [][]int {
	sort.Slice(points, func(i, j int) bool {
		p, q := points[i], points[j]
		return p[0]*p[0]+p[1]*p[1] < q[0]*q[0]+q[1]*q[1]
	})
	var out [][]int
	pair := make([]int, 2)
	for _, p := range points[:k] {
		copy(pair, p)
		out = append(out, pair)
	}
	return out
}
