package subsets2

import "sort"

// Skips a number that equals the one before, even where that one is in the subset.
func subsetsWithDup(nums []int) [][]int {
	sort.Ints(nums)
	res := [][]int{}
	var dfs func(start int, path []int)
	dfs = func(start int, path []int) {
		res = append(res, append([]int{}, path...))
		for i := start; i < len(nums); i++ {
			if i > 0 && nums[i] == nums[i-1] {
				continue
			}
			dfs(i+1, append(path, nums[i]))
		}
	}
	dfs(0, nil)
	return res
}
