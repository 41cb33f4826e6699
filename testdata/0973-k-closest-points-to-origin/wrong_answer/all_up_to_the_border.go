package kclosest

import "sort"

// Returns every point that is no farther than the k-th, more than k with ties.
func kClosest(points [][]int, k int) [][]int {
	norm := func(p []int) int { return p[0]*p[0] + p[1]*p[1] }
	var distances []int
	for _, p := range points {
		distances = append(distances, norm(p))
	}
	sort.Ints(distances)
	var out [][]int
	for _, p := range points {
		if norm(p) <= distances[k-1] {
			out = append(out, p)
		}
	}
	return out
}
