package combinationsum2

import (
	"fmt"
	"sort"
)

// Makes every choice of candidates and drops the combinations that were there: O(n*2^n).
func combinationSum2(candidates []int, target int) [][]int {
	sort.Ints(candidates)
	res := [][]int{}
	seen := map[string]bool{}
	var dfs func(start, rest int, path []int)
	dfs = func(start, rest int, path []int) {
		if rest == 0 {
			if key := fmt.Sprint(path); !seen[key] {
				seen[key] = true
				res = append(res, append([]int{}, path...))
			}
			return
		}
		for i := start; i < len(candidates) && candidates[i] <= rest; i++ {
			dfs(i+1, rest-candidates[i], append(path, candidates[i]))
		}
	}
	dfs(0, target, nil)
	return res
}
