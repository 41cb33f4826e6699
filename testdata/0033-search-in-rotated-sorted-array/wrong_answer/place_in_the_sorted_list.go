package rotated

import "sort"

// Sorts first, and returns the place in the sorted list.
func search(nums []int, target int) int {
	sort.Ints(nums)
	if i := sort.SearchInts(nums, target); i < len(nums) && nums[i] == target {
		return i
	}
	return -1
}
