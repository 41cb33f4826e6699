package insertinterval

// Compares with the first and the last interval before asking whether there is one.
func insert(intervals [][]int, newInterval []int) [][]int {
	if newInterval[1] < intervals[0][0] {
		return append([][]int{newInterval}, intervals...)
	}
	if newInterval[0] > intervals[len(intervals)-1][1] {
		return append(intervals, newInterval)
	}
	var out [][]int
	i := 0
	for ; i < len(intervals) && intervals[i][1] < newInterval[0]; i++ {
		out = append(out, intervals[i])
	}
	for ; i < len(intervals) && intervals[i][0] <= newInterval[1]; i++ {
		newInterval[0] = min(newInterval[0], intervals[i][0])
		newInterval[1] = max(newInterval[1], intervals[i][1])
	}
	return append(append(out, newInterval), intervals[i:]...)
}
