package permutations2

// Takes equal numbers for different ones.
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
			if !used[i] {
				used[i] = true
				dfs(append(path, v))
				used[i] = false
			}
		}
	}
	dfs(nil)
	return res
}
