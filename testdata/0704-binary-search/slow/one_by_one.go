package binsearch

// Looks at one number after the other: linear, but 10^4 numbers take microseconds.
func search(nums []int, target int) int {
	for i, v := range nums {
		if v == target {
			return i
		}
	}
	return -1
}
