package permutations2

import "sort"

// Skips a number that equals the one before, whether that is used or not.
func permuteUnique(nums []int) [][]int {
	sort.Ints(nums)
	res := [][]int{}
	used := make([]bool, len(nums))
	var dfs func(path []int)
	dfs = func(path []int) {
		if len(path) == len(nums) {
			res = append(res, append([]int{}, path...))
			return
		}
		for i, v := range nums {
			if used[i] || i > 0 && v == nums[i-1] {
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
