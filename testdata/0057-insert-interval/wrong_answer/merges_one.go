package insertinterval

// Merges with the first interval that overlaps, and looks no further.
func insert(intervals [][]int, newInterval []int) [][]int {
	var out [][]int
	for i, v := range intervals {
		switch {
		case v[1] < newInterval[0]:
			out = append(out, v)
		case v[0] > newInterval[1]:
			return append(append(out, newInterval), intervals[i:]...)
		default:
			merged := []int{min(v[0], newInterval[0]), max(v[1], newInterval[1])}
			return append(append(out, merged), intervals[i+1:]...)
		}
	}
	return append(out, newInterval)
}
