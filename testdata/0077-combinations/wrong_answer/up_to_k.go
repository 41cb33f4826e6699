package combinations

// Stores every path, shorter ones too.
func combine(n int, k int) [][]int {
	res := [][]int{}
	var dfs func(start int, path []int)
	dfs = func(start int, path []int) {
		if len(path) > 0 {
			res = append(res, append([]int{}, path...))
		}
		for i := start; i <= n && len(path) < k; i++ {
			dfs(i+1, append(path, i))
		}
	}
	dfs(1, nil)
	return res
}
