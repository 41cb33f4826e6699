package sortarray

var count [100001]int

// Counts in a global that no call clears.
func sortArray(nums []int) []int {
	for _, v := range nums {
		count[v+50000]++
	}
	out := make([]int, 0, len(nums))
	for i, n := range count {
		for range n {
			out = append(out, i-50000)
		}
	}
	return out
}
