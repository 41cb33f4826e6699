package combinationsum

// Hands on an appended path: two of them share an array that has room to spare.
func combinationSum(candidates []int, target int) [][]int {
	res := [][]int{}
	var dfs func(start, rest int, path []int)
	dfs = func(start, rest int, path []int) {
		if rest == 0 {
			res = append(res, path)
			return
		}
		for i := start; i < len(candidates); i++ {
			if candidates[i] <= rest {
				dfs(i, rest-candidates[i], append(path, candidates[i]))
			}
		}
	}
	dfs(0, target, []int{})
	return res
}
