package combinations

// Begins again at 1, so that [1,2] and [2,1] both come.
func combine(n int, k int) [][]int {
	res := [][]int{}
	used := make([]bool, n+1)
	var dfs func(path []int)
	dfs = func(path []int) {
		if len(path) == k {
			res = append(res, append([]int{}, path...))
			return
		}
		for i := 1; i <= n && len(res) < 1e5; i++ {
			if !used[i] {
				used[i] = true
				dfs(append(path, i))
				used[i] = false
			}
		}
	}
	dfs(nil)
	return res
}
