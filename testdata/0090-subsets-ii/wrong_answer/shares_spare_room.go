package subsets2

import "sort"

// Extends stored subsets in place: two of them then share one array.
func subsetsWithDup(nums []int) [][]int {
	sort.Ints(nums)
	res := [][]int{{}}
	before := 0
	for i, v := range nums {
		from := 0
		if i > 0 && v == nums[i-1] {
			from = before
		}
		before = len(res)
		for _, subset := range res[from:] {
			res = append(res, append(subset, v))
		}
	}
	return res
}
