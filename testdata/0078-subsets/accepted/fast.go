package subsets

import "math/bits"

// Counts in binary, and writes all subsets behind each other into one array.
func subsets(nums []int) [][]int {
	all := make([][]int, 1<<len(nums))
	numbers := make([]int, len(nums)<<len(nums)/2)
	for in := range all {
		size := bits.OnesCount(uint(in))
		subset := numbers[:size:size]
		numbers = numbers[size:]
		left := uint(in)
		for i := range subset {
			subset[i] = nums[bits.TrailingZeros(left)]
			left &= left - 1
		}
		all[in] = subset
	}
	return all
}
