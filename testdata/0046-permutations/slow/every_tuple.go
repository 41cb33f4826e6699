package permutations

// Makes all n^n tuples and keeps those without a repetition; six numbers fit: O(n^n).
func permute(nums []int) [][]int {
	res := [][]int{}
	var dfs func(path []int)
	dfs = func(path []int) {
		if len(path) < len(nums) {
			for _, v := range nums {
				dfs(append(path, v))
			}
			return
		}
		seen := map[int]bool{}
		for _, v := range path {
			seen[v] = true
		}
		if len(seen) == len(nums) {
			res = append(res, append([]int{}, path...))
		}
	}
	dfs(nil)
	return res
}
