package threesum

import "sort"

// Leaves the search at the first triplet of each smallest number.
func threeSum(nums []int) [][]int {
	sort.Ints(nums)
	res := [][]int{}
	for i := range nums {
		if i > 0 && nums[i] == nums[i-1] {
			continue
		}
		for l, r := i+1, len(nums)-1; l < r; {
			sum := nums[i] + nums[l] + nums[r]
			if sum == 0 {
				res = append(res, []int{nums[i], nums[l], nums[r]})
				break
			}
			if sum < 0 {
				l++
			} else {
				r--
			}
		}
	}
	return res
}
