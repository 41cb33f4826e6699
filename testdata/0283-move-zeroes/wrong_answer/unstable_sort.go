package movezeroes

import "sort"

// Sorts zeros behind all others, without keeping the order of the others.
func moveZeroes(nums []int) {
	sort.Slice(nums, func(i, j int) bool { return nums[i] != 0 && nums[j] == 0 })
}
