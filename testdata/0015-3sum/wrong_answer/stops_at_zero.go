package threesum

import "sort"

// Stops where the first number is zero, before 0, 0, 0.
func threeSum(nums []int) [][]int {
	sort.Ints(nums)
	res := [][]int{}
	for i := 0; i < len(nums) && nums[i] < 0; i++ {
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
				for l++; l < r && nums[l] == nums[l-1]; {
					l++
				}
			}
		}
	}
	return res
}
