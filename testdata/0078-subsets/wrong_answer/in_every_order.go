package subsets

// Begins again at the first number, so that [1,2] and [2,1] both come.
func subsets(nums []int) [][]int {
	res := [][]int{}
	used := make([]bool, len(nums))
	var dfs func(path []int)
	dfs = func(path []int) {
		res = append(res, append([]int{}, path...))
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
