package insertinterval

// Starts the merged interval where the new one starts.
func insert(intervals [][]int, newInterval []int) [][]int {
	var out [][]int
	i, end := 0, newInterval[1]
	for ; i < len(intervals) && intervals[i][1] < newInterval[0]; i++ {
		out = append(out, intervals[i])
	}
	for ; i < len(intervals) && intervals[i][0] <= end; i++ {
		end = max(end, intervals[i][1])
	}
	out = append(out, []int{newInterval[0], end})
	return append(out, intervals[i:]...)
}
