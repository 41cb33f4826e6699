package insertinterval

// Collects what overlaps, and puts the merged interval behind all others.
func insert(intervals [][]int, newInterval []int) [][]int {
	var out [][]int
	start, end := newInterval[0], newInterval[1]
	for _, v := range intervals {
		if v[1] < start || v[0] > end {
			out = append(out, v)
			continue
		}
		start, end = min(start, v[0]), max(end, v[1])
	}
	return append(out, []int{start, end})
}
