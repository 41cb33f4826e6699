package combinationsum

// Takes a sum above the target for one that reaches it.
func combinationSum(candidates []int, target int) [][]int {
	res := [][]int{}
	var dfs func(start, rest int, path []int)
	dfs = func(start, rest int, path []int) {
		if rest <= 0 {
			res = append(res, append([]int{}, path...))
			return
		}
		for i := start; i < len(candidates); i++ {
			dfs(i, rest-candidates[i], append(path, candidates[i]))
		}
	}
	dfs(0, target, nil)
	return res
}
