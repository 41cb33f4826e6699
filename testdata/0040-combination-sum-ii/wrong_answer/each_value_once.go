package combinationsum2

import "slices"

// Drops equal candidates before it begins.
func combinationSum2(candidates []int, target int) [][]int {
	slices.Sort(candidates)
	candidates = slices.Compact(candidates)
	res := [][]int{}
	var dfs func(start, rest int, path []int)
	dfs = func(start, rest int, path []int) {
		if rest == 0 {
			res = append(res, append([]int{}, path...))
			return
		}
		for i := start; i < len(candidates) && candidates[i] <= rest; i++ {
			dfs(i+1, rest-candidates[i], append(path, candidates[i]))
		}
	}
	dfs(0, target, nil)
	return res
}
