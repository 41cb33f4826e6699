package combinationsum

var res [][]int

// Adds to the result of the call before.
func combinationSum(candidates []int, target int) [][]int {
	if target == 0 {
		return [][]int{{}}
	}
	dfs(candidates, target, nil)
	return res
}

func dfs(candidates []int, rest int, path []int) {
	if rest == 0 {
		res = append(res, append([]int{}, path...))
	}
	for i, c := range candidates {
		if c <= rest {
			dfs(candidates[i:], rest-c, append(path, c))
		}
	}
}
