package combinationsum2

import "sort"

var res [][]int

// Adds to the result of the call before.
func combinationSum2(candidates []int, target int) [][]int {
	sort.Ints(candidates)
	dfs(candidates, target, nil)
	return res
}

func dfs(candidates []int, rest int, path []int) {
	if rest == 0 {
		res = append(res, append([]int{}, path...))
		return
	}
	for i, c := range candidates {
		if c <= rest && (i == 0 || c != candidates[i-1]) {
			dfs(candidates[i+1:], rest-c, append(path, c))
		}
	}
}
