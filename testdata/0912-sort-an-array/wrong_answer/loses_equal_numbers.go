package sortarray

// Marks which numbers occur, and so writes each once.
func sortArray(nums []int) []int {
	var occurs [100001]bool
	for _, v := range nums {
		occurs[v+50000] = true
	}
	var out []int
	for i, o := range occurs {
		if o {
			out = append(out, i-50000)
		}
	}
	return out
}
