package combinationsum

// Uses every candidate once only.
func combinationSum(candidates []int, target int) [][]int {
	res := [][]int{}
	var dfs func(start, rest int, path []int)
	dfs = func(start, rest int, path []int) {
		if rest == 0 {
			res = append(res, append([]int{}, path...))
		}
		for i := start; i < len(candidates); i++ {
			if candidates[i] <= rest {
				dfs(i+1, rest-candidates[i], append(path, candidates[i]))
			}
		}
	}
	dfs(0, target, nil)
	return res
}
