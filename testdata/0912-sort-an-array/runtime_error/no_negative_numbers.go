package sortarray

// Counts with the number as the index.
func sortArray(nums []int) []int {
	var count [50001]int
	for _, v := range nums {
		count[v]++
	}
	out := nums[:0]
	for v, n := range count {
		for range n {
			out = append(out, v)
		}
	}
	return out
}
