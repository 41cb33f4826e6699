package combinationsum

// Stops after the first combination that begins with a candidate.
func combinationSum(candidates []int, target int) [][]int {
	res := [][]int{}
	var dfs func(start, rest int, path []int) bool
	dfs = func(start, rest int, path []int) bool {
		if rest == 0 {
			res = append(res, append([]int{}, path...))
			return true
		}
		for i := start; i < len(candidates); i++ {
			if candidates[i] <= rest && dfs(i, rest-candidates[i], append(path, candidates[i])) && len(path) > 0 {
				return true
			}
		}
		return false
	}
	dfs(0, target, nil)
	return res
}
