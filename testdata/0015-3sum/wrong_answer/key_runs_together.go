package threesum

import (
	"sort"
	"strconv"
)

// Tells triplets apart by the digits of two numbers: -20 and 10 read as -201 and 0.
func threeSum(nums []int) [][]int {
	sort.Ints(nums)
	seen := map[string]bool{}
	var res [][]int
	for i, first := range nums {
		for l, r := i+1, len(nums)-1; l < r; {
			if sum := first + nums[l] + nums[r]; sum < 0 {
				l++
			} else if sum > 0 {
				r--
			} else {
				key := strconv.Itoa(first) + strconv.Itoa(nums[l])
				if !seen[key] {
					seen[key] = true
					res = append(res, []int{first, nums[l], nums[r]})
				}
				l++
				r--
			}
		}
	}
	return res
}
