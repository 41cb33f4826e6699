package permutations2

// Compares with the number before, but equal numbers need not stand together.
func permuteUnique(nums []int) [][]int {
	res := [][]int{}
	used := make([]bool, len(nums))
	var dfs func(path []int)
	dfs = func(path []int) {
		if len(path) == len(nums) {
			res = append(res, append([]int{}, path...))
			return
		}
		for i, v := range nums {
			if used[i] || i > 0 && v == nums[i-1] && !used[i-1] {
				continue
			}
			used[i] = true
			dfs(append(path, v))
			used[i] = false
		}
	}
	dfs(nil)
	return res
}
