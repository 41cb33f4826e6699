package permutations2

import "sort"

// Makes all n^n tuples of places and keeps those with the right numbers: O(n^n).
func permuteUnique(nums []int) [][]int {
	res := [][]int{}
	seen := map[[8]int]bool{}
	path := []int{}
	var dfs func()
	dfs = func() {
		if len(path) < len(nums) {
			for i := range nums {
				path = append(path, i)
				dfs()
				path = path[:len(path)-1]
			}
			return
		}
		places := append([]int{}, path...)
		sort.Ints(places)
		for i, p := range places {
			if i != p {
				return
			}
		}
		var key [8]int
		for k, i := range path {
			key[k] = nums[i]
		}
		if !seen[key] {
			seen[key] = true
			res = append(res, append([]int{}, key[:len(nums)]...))
		}
	}
	dfs()
	return res
}
