package binsearch

import "sort"

// Takes the place 0 for "not found", as a map would say it.
func search(nums []int, target int) int {
	if i := sort.SearchInts(nums, target); i > 0 && i < len(nums) && nums[i] == target {
		return i
	}
	return -1
}
