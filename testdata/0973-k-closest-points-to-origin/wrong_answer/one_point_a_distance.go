package kclosest

import "sort"

// Keeps one point for each distance: of several on a circle the last.
func kClosest(points [][]int, k int) [][]int {
	at := make(map[int][]int)
	var distances []int
	for _, p := range points {
		d := p[0]*p[0] + p[1]*p[1]
		if at[d] == nil {
			distances = append(distances, d)
		}
		at[d] = p
	}
	sort.Ints(distances)
	var out [][]int
	for _, d := range distances[:min(k, len(distances))] {
		out = append(out, at[d])
	}
	return out
}
