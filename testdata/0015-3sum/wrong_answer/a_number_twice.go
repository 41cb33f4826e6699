package threesum

import "sort"

// Looks the third number up in a set of all of them, itself included.
func threeSum(nums []int) [][]int {
	sort.Ints(nums)
	all := map[int]bool{}
	for _, v := range nums {
		all[v] = true
	}
	found := map[[3]int]bool{}
	for i, a := range nums {
		for _, b := range nums[i+1:] {
			if c := -a - b; c >= b && all[c] {
				found[[3]int{a, b, c}] = true
			}
		}
	}
	res := [][]int{}
	for t := range found {
		res = append(res, t[:])
	}
	return res
}
