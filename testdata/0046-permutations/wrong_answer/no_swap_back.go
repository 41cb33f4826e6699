package permutations

// Swaps a number to the front and leaves it there.
func permute(nums []int) [][]int {
	res := [][]int{}
	var dfs func(k int)
	dfs = func(k int) {
		if k == len(nums) {
			res = append(res, append([]int{}, nums...))
			return
		}
		for i := k; i < len(nums); i++ {
			nums[k], nums[i] = nums[i], nums[k]
			dfs(k + 1)
		}
	}
	dfs(0)
	return res
}
