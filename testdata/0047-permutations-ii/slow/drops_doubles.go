package permutations2

import "fmt"

// Makes all n! permutations and drops those that were there: eight equal numbers make 40320 for one: O(n*n!).
func permuteUnique(nums []int) [][]int {
	res := [][]int{}
	seen := map[string]bool{}
	var dfs func(k int)
	dfs = func(k int) {
		if k == len(nums) {
			if key := fmt.Sprint(nums); !seen[key] {
				seen[key] = true
				res = append(res, append([]int{}, nums...))
			}
			return
		}
		for i := k; i < len(nums); i++ {
			nums[k], nums[i] = nums[i], nums[k]
			dfs(k + 1)
			nums[k], nums[i] = nums[i], nums[k]
		}
	}
	dfs(0)
	return res
}
