package majority

// Looks for the longest run of equal numbers.
func majorityElement(nums []int) int {
	best, size, run := nums[0], 0, 0
	for i, v := range nums {
		if i > 0 && v == nums[i-1] {
			run++
		} else {
			run = 1
		}
		if run > size {
			best, size = v, run
		}
	}
	return best
}
