package permutations2

// Remembers the values tried for the whole tree, not for each place.
func permuteUnique(nums []int) [][]int {
	res := [][]int{}
	used := make([]bool, len(nums))
	tried := map[[2]int]bool{}
	var dfs func(path []int)
	dfs = func(path []int) {
		if len(path) == len(nums) {
			res = append(res, append([]int{}, path...))
			return
		}
		for i, v := range nums {
			if key := [2]int{len(path), v}; !used[i] && !tried[key] {
				tried[key], used[i] = true, true
				dfs(append(path, v))
				used[i] = false
			}
		}
	}
	dfs(nil)
	return res
}
