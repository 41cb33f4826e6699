package permutations2

import "sort"

// Stores the path without a copy: later steps overwrite it.
func permuteUnique(nums []int) [][]int {
	sort.Ints(nums)
	res := [][]int{}
	path := make([]int, 0, len(nums))
	used := make([]bool, len(nums))
	var dfs func()
	dfs = func() {
		if len(path) == len(nums) {
			res = append(res, path)
			return
		}
		for i, v := range nums {
			if used[i] || i > 0 && v == nums[i-1] && !used[i-1] {
				continue
			}
			used[i] = true
			path = append(path, v)
			dfs()
			path = path[:len(path)-1]
			used[i] = false
		}
	}
	dfs()
	return res
}
