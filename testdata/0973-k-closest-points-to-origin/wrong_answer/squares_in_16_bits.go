package kclosest

import "sort"

// Squares in 16 bits, which overflow from 182 on.
func kClosest(points [][]int, k int) [][]int {
	norm := func(p []int) int16 {
		x, y := int16(p[0]), int16(p[1])
		return x*x + y*y
	}
	sort.Slice(points, func(i, j int) bool { return norm(points[i]) < norm(points[j]) })
	return points[:k]
}
