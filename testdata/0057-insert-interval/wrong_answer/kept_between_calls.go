package insertinterval

var out [][]int

// Collects the answer in a global that no call empties.
func insert(intervals [][]int, newInterval []int) [][]int {
	for i, v := range intervals {
		if v[0] > newInterval[1] {
			out = append(out, newInterval)
			return append(out, intervals[i:]...)
		}
		if v[1] < newInterval[0] {
			out = append(out, v)
			continue
		}
		newInterval = []int{min(v[0], newInterval[0]), max(v[1], newInterval[1])}
	}
	out = append(out, newInterval)
	return out
}
