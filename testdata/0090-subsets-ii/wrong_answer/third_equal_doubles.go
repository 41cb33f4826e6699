package subsets2

import "sort"

// Leaves an equal number out of the older half: right for two, not for three.
func subsetsWithDup(nums []int) [][]int {
	sort.Ints(nums)
	res := [][]int{{}}
	for i, v := range nums {
		from := 0
		if i > 0 && v == nums[i-1] {
			from = len(res) / 2
		}
		for _, subset := range res[from:] {
			res = append(res, append(append([]int{}, subset...), v))
		}
	}
	return res
}
