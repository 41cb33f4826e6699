package subsets2

import "sort"

// Leaves the loop at an equal number, though larger ones follow.
func subsetsWithDup(nums []int) [][]int {
	sort.Ints(nums)
	res := [][]int{}
	var dfs func(start int, path []int)
	dfs = func(start int, path []int) {
		res = append(res, append([]int{}, path...))
		for i := start; i < len(nums); i++ {
			if i > start && nums[i] == nums[i-1] {
				break
			}
			dfs(i+1, append(path, nums[i]))
		}
	}
	dfs(0, nil)
	return res
}
