package combinations

// Takes a number or leaves it, and hands an appended path on without a copy.
func combine(n int, k int) [][]int {
	res := [][]int{}
	var dfs func(i int, path []int)
	dfs = func(i int, path []int) {
		if len(path) == k {
			res = append(res, path)
			return
		}
		if i <= n {
			dfs(i+1, append(path, i))
			dfs(i+1, path)
		}
	}
	dfs(1, nil)
	return res
}
