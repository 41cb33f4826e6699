package kclosest

import "sort"

// Measures along the axes, |x| + |y|.
func kClosest(points [][]int, k int) [][]int {
	abs := func(v int) int { return max(v, -v) }
	sort.Slice(points, func(i, j int) bool {
		return abs(points[i][0])+abs(points[i][1]) < abs(points[j][0])+abs(points[j][1])
	})
	return points[:k]
}
