package combinationsum2

import "sort"

// Stops at a candidate as large as what is left.
func combinationSum2(candidates []int, target int) [][]int {
	sort.Ints(candidates)
	res := [][]int{}
	var dfs func(start, rest int, path []int)
	dfs = func(start, rest int, path []int) {
		for i := start; i < len(candidates) && (candidates[i] < rest || len(path) > 0 && candidates[i] == rest); i++ {
			if i > start && candidates[i] == candidates[i-1] {
				continue
			}
			next := append(append([]int{}, path...), candidates[i])
			if candidates[i] == rest {
				res = append(res, next)
			}
			dfs(i+1, rest-candidates[i], next)
		}
	}
	dfs(0, target, nil)
	return res
}
