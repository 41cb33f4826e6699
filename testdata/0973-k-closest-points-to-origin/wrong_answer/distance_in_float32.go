package kclosest

import "sort"

// Compares distances of 24 binary digits: large ones that differ by little are
// taken for equal.
func kClosest(points [][]int, k int) [][]int {
	norm := func(p []int) float32 {
		x, y := float32(p[0]), float32(p[1])
		return x*x + y*y
	}
	sort.SliceStable(points, func(i, j int) bool { return norm(points[i]) < norm(points[j]) })
	return points[:k]
}
