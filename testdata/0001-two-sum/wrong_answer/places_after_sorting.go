package twosum

import "sort"

// Returns the places in the sorted list.
func twoSum(nums []int, target int) []int {
	sort.Ints(nums)
	for i, j := 0, len(nums)-1; i < j; {
		switch sum := nums[i] + nums[j]; {
		case sum < target:
			i++
		case sum > target:
			j--
		default:
			return []int{i, j}
		}
	}
	return nil
}
