package combinations

// Goes on at the number just taken, not behind it.
func combine(n int, k int) [][]int {
	res := [][]int{}
	var dfs func(start int, path []int)
	dfs = func(start int, path []int) {
		if len(path) == k || len(res) > 1e5 {
			res = append(res, append([]int{}, path...))
			return
		}
		for i := start; i <= n; i++ {
			dfs(i, append(path, i))
		}
	}
	dfs(1, nil)
	return res
}
