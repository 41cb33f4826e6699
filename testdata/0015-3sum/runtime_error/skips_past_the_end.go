package threesum

import "sort"

// Passes over equal numbers without looking where the list ends.
func threeSum(nums []int) [][]int {
	sort.Ints(nums)
	res := [][]int{}
	for i := range nums {
		if i > 0 && nums[i] == nums[i-1] {
			continue
		}
		for l, r := i+1, len(nums)-1; l < r; {
			if sum := nums[i] + nums[l] + nums[r]; sum < 0 {
				l++
			} else if sum > 0 {
				r--
			} else {
				res = append(res, []int{nums[i], nums[l], nums[r]})
				for l++; nums[l] == nums[l-1]; {
					l++
				}
			}
		}
	}
	return res
}
