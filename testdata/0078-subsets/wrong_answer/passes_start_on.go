package subsets

// Goes on behind start, not behind the number just taken.
func subsets(nums []int) [][]int {
	res := [][]int{}
	var dfs func(start int, path []int)
	dfs = func(start int, path []int) {
		res = append(res, append([]int{}, path...))
		for i := start; i < len(nums); i++ {
			dfs(start+1, append(path, nums[i]))
		}
	}
	dfs(0, nil)
	return res
}
