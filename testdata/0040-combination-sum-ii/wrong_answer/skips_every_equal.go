package combinationsum2

import "sort"

// Skips a candidate that equals the one before, even where that one is on the path.
func combinationSum2(candidates []int, target int) [][]int {
	sort.Ints(candidates)
	res := [][]int{}
	var dfs func(start, rest int, path []int)
	dfs = func(start, rest int, path []int) {
		if rest == 0 {
			res = append(res, append([]int{}, path...))
			return
		}
		for i := start; i < len(candidates) && candidates[i] <= rest; i++ {
			if i > 0 && candidates[i] == candidates[i-1] {
				continue
			}
			dfs(i+1, rest-candidates[i], append(path, candidates[i]))
		}
	}
	dfs(0, target, nil)
	return res
}
