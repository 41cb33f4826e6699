package subsets2

import (
	"fmt"
	"sort"
)

// Takes the numbers in every order and drops the subsets that it has already: O(n!).
func subsetsWithDup(nums []int) [][]int {
	res := [][]int{}
	seen := map[string]bool{}
	used := make([]bool, len(nums))
	var dfs func(path []int)
	dfs = func(path []int) {
		sorted := append([]int{}, path...)
		sort.Ints(sorted)
		if key := fmt.Sprint(sorted); !seen[key] {
			seen[key] = true
			res = append(res, sorted)
		}
		for i, v := range nums {
			if !used[i] {
				used[i] = true
				dfs(append(path, v))
				used[i] = false
			}
		}
	}
	dfs(nil)
	return res
}
