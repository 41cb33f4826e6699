package subsets

import (
	"fmt"
	"sort"
)

// Takes the numbers in every order and drops the subsets that it has already:
// ten numbers make ten million paths for 1024 subsets: O(n!).
func subsets(nums []int) [][]int {
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
