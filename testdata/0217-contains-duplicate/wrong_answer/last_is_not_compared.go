package duplicate

import "sort"

// Sorts, and compares neighbours save the last two.
func containsDuplicate(nums []int) bool {
	sort.Ints(nums)
	for i := 0; i < len(nums)-2; i++ {
		if nums[i] == nums[i+1] {
			return true
		}
	}
	return false
}
