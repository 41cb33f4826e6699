package permutations

// Goes on behind the number just taken, so that only one order comes.
func permute(nums []int) [][]int {
	res := [][]int{}
	var dfs func(start int, path []int)
	dfs = func(start int, path []int) {
		if len(path) == len(nums) {
			res = append(res, append([]int{}, path...))
			return
		}
		for i := start; i < len(nums); i++ {
			dfs(i+1, append(path, nums[i]))
		}
	}
	dfs(0, nil)
	return res
}
