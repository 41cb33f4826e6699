package insertinterval

// Marks the whole numbers that are covered: [1,2] and [3,4] grow together.
func insert(intervals [][]int, newInterval []int) [][]int {
	covered := make([]bool, 100002)
	for _, v := range append(intervals, newInterval) {
		for i := v[0]; i <= v[1]; i++ {
			covered[i] = true
		}
	}
	var out [][]int
	for i := 0; i < len(covered); i++ {
		if start := i; covered[i] {
			for covered[i] {
				i++
			}
			out = append(out, []int{start, i - 1})
		}
	}
	return out
}
