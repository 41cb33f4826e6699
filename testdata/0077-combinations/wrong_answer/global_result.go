package combinations

var res [][]int

// Adds to the result of the call before.
func combine(n int, k int) [][]int {
	dfs(n, k, nil)
	return res
}

func dfs(n, k int, path []int) {
	if k == 0 {
		res = append(res, append([]int{}, path...))
		return
	}
	for i := n; i >= k; i-- {
		dfs(i-1, k-1, append(path, i))
	}
}
