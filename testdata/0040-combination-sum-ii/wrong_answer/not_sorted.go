package combinationsum2

// Compares with the candidate before, but equal ones need not stand together.
func combinationSum2(candidates []int, target int) [][]int {
	res := [][]int{}
	var dfs func(start, rest int, path []int)
	dfs = func(start, rest int, path []int) {
		if rest == 0 {
			res = append(res, append([]int{}, path...))
			return
		}
		for i := start; i < len(candidates); i++ {
			if candidates[i] > rest || i > start && candidates[i] == candidates[i-1] {
				continue
			}
			dfs(i+1, rest-candidates[i], append(path, candidates[i]))
		}
	}
	dfs(0, target, nil)
	return res
}
