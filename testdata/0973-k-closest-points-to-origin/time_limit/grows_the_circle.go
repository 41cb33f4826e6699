package kclosest

// Grows the square of the radius by one until k points lie within: O(n).
func kClosest(points [][]int, k int) [][]int {
	var out [][]int
	for square := 0; len(out) < k; square++ {
		for _, p := range points {
			if p[0]*p[0]+p[1]*p[1] == square && len(out) < k {
				out = append(out, p)
			}
		}
	}
	return out
}
