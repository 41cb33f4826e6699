package subsets2

// Takes equal numbers for different ones.
func subsetsWithDup(nums []int) [][]int {
	res := [][]int{}
	var dfs func(start int, path []int)
	dfs = func(start int, path []int) {
		res = append(res, append([]int{}, path...))
		for i := start; i < len(nums); i++ {
			dfs(i+1, append(path, nums[i]))
		}
	}
	dfs(0, nil)
	return res
}
