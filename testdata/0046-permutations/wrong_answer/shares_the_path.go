package permutations

// Stores the path without a copy: later steps overwrite it.
func permute(nums []int) [][]int {
	res := [][]int{}
	path := make([]int, 0, len(nums))
	used := make([]bool, len(nums))
	var dfs func()
	dfs = func() {
		if len(path) == len(nums) {
			res = append(res, path)
			return
		}
		for i, v := range nums {
			if !used[i] {
				used[i] = true
				path = append(path, v)
				dfs()
				path = path[:len(path)-1]
				used[i] = false
			}
		}
	}
	dfs()
	return res
}
