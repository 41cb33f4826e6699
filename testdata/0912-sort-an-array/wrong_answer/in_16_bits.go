package sortarray

import "slices"

// Packs the numbers into 16 bits, which end at 32767.
func sortArray(nums []int) []int {
	small := make([]int16, len(nums))
	for i, v := range nums {
		small[i] = int16(v)
	}
	slices.Sort(small)
	for i, v := range small {
		nums[i] = int(v)
	}
	return nums
}
