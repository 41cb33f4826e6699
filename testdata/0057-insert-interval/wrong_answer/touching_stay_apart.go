package insertinterval

// Takes intervals that share one point for disjoint.
func insert(intervals [][]int, newInterval []int) [][]int {
	var out [][]int
	i, start, end := 0, newInterval[0], newInterval[1]
	for ; i < len(intervals) && intervals[i][1] <= start; i++ {
		out = append(out, intervals[i])
	}
	for ; i < len(intervals) && intervals[i][0] < end; i++ {
		start, end = min(start, intervals[i][0]), max(end, intervals[i][1])
	}
	out = append(out, []int{start, end})
	return append(out, intervals[i:]...)
}
