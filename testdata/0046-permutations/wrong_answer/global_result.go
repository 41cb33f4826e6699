package permutations

var res [][]int

// Adds to the result of the call before.
func permute(nums []int) [][]int {
	dfs(nil, nums)
	return res
}

func dfs(path, rest []int) {
	if len(rest) == 0 {
		res = append(res, path)
	}
	for i, v := range rest {
		left := append(append([]int{}, rest[:i]...), rest[i+1:]...)
		dfs(append(append([]int{}, path...), v), left)
	}
}
