package permutations2

// Leaves out a swap with an equal number, but not the second swap with the same one.
func permuteUnique(nums []int) [][]int {
	res := [][]int{}
	var dfs func(k int)
	dfs = func(k int) {
		if k == len(nums) {
			res = append(res, append([]int{}, nums...))
			return
		}
		for i := k; i < len(nums); i++ {
			if i > k && nums[i] == nums[k] {
				continue
			}
			nums[k], nums[i] = nums[i], nums[k]
			dfs(k + 1)
			nums[k], nums[i] = nums[i], nums[k]
		}
	}
	dfs(0)
	return res
}
