package subsets2

import "sort"

// Takes two subsets of the same size and sum for equal.
func subsetsWithDup(nums []int) [][]int {
	sort.Ints(nums)
	res := [][]int{}
	seen := map[[2]int]bool{}
	for set := range 1 << len(nums) {
		subset, sum := []int{}, 0
		for i, v := range nums {
			if set>>i&1 == 1 {
				subset = append(subset, v)
				sum += v
			}
		}
		if key := [2]int{len(subset), sum}; !seen[key] {
			seen[key] = true
			res = append(res, subset)
		}
	}
	return res
}
