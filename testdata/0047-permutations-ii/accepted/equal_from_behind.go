package permutations2

import "sort"

// Skips a number whose equal before it is used: right too, with more dead ends.
func permuteUnique(nums []int) [][]int {
	sort.Sort(sort.Reverse(sort.IntSlice(nums)))
	res := [][]int{}
	used := make([]bool, len(nums))
	var dfs func(path []int)
	dfs = func(path []int) {
		if len(path) == len(nums) {
			res = append(res, append([]int{}, path...))
			return
		}
		for i, v := range nums {
			if used[i] || i > 0 && v == nums[i-1] && used[i-1] {
				continue
			}
			used[i] = true
			dfs(append(path, v))
			used[i] = false
		}
	}
	dfs(nil)
	return res
}
