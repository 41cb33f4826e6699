package permutations2

// Takes every value once, as if the list were a set.
func permuteUnique(nums []int) [][]int {
	seen := map[int]bool{}
	set := []int{}
	for _, v := range nums {
		if !seen[v] {
			seen[v] = true
			set = append(set, v)
		}
	}
	res := [][]int{}
	var dfs func(k int)
	dfs = func(k int) {
		if k == len(set) {
			res = append(res, append([]int{}, set...))
			return
		}
		for i := k; i < len(set); i++ {
			set[k], set[i] = set[i], set[k]
			dfs(k + 1)
			set[k], set[i] = set[i], set[k]
		}
	}
	dfs(0)
	return res
}
