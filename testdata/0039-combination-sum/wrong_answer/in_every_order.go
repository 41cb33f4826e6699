package combinationsum

// Begins again at the first candidate, so that every order of a combination comes.
func combinationSum(candidates []int, target int) [][]int {
	res := [][]int{}
	var dfs func(rest int, path []int)
	dfs = func(rest int, path []int) {
		if rest == 0 {
			res = append(res, append([]int{}, path...))
		}
		for _, c := range candidates {
			if c <= rest && len(res) < 1000 {
				dfs(rest-c, append(path, c))
			}
		}
	}
	dfs(target, nil)
	return res
}
