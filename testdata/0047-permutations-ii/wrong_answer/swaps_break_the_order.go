package permutations2

import "sort"

// Sorts, but the swaps pull equal numbers apart again.
func permuteUnique(nums []int) [][]int {
	sort.Ints(nums)
	res := [][]int{}
	var dfs func(k int)
	dfs = func(k int) {
		if k == len(nums) {
			res = append(res, append([]int{}, nums...))
			return
		}
		for i := k; i < len(nums); i++ {
			if i > k && nums[i] == nums[i-1] {
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
