package maxsubarray

import "slices"

// Adds up all positive numbers, wherever they stand.
func maxSubArray(nums []int) int {
	sum := 0
	for _, v := range nums {
		sum += max(0, v)
	}
	if sum == 0 {
		return slices.Max(nums)
	}
	return sum
}
