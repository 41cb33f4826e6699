package majority

import "slices"

// Sorts and takes the number below the middle.
func majorityElement(nums []int) int {
	slices.Sort(nums)
	return nums[max(len(nums)/2-1, 0)]
}
