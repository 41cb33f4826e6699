package permutations

// Forgets what is taken already.
func permute(nums []int) [][]int {
	res := [][]int{}
	var dfs func(path []int)
	dfs = func(path []int) {
		if len(path) == len(nums) {
			res = append(res, append([]int{}, path...))
			return
		}
		for _, v := range nums {
			dfs(append(path, v))
		}
	}
	dfs(nil)
	return res
}
