package insertinterval

// Asks for every point, whole or half, each interval whether it lies within: O(n).
func insert(intervals [][]int, newInterval []int) [][]int {
	all := append(intervals, newInterval)
	var out [][]int
	inside := false
	for p := 0; p <= 200001; p++ {
		covered := false
		for _, v := range all {
			if 2*v[0] <= p && p <= 2*v[1] {
				covered = true
				break
			}
		}
		switch {
		case covered && !inside:
			out = append(out, []int{p / 2, 0})
		case !covered && inside:
			out[len(out)-1][1] = (p - 1) / 2
		}
		inside = covered
	}
	return out
}
