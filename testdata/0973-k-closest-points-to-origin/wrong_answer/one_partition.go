package kclosest

// Parts the points once at the k-th, and does not go on.
func kClosest(points [][]int, k int) [][]int {
	norm := func(p []int) int { return p[0]*p[0] + p[1]*p[1] }
	pivot := norm(points[k-1])
	next := 0
	for i, p := range points {
		if norm(p) < pivot {
			points[next], points[i] = p, points[next]
			next++
		}
	}
	return points[:k]
}
