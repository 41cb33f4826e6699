package combinationsum

import (
	"fmt"
	"sort"
)

// Makes every order of every combination and drops those that were there: O(2^t).
func combinationSum(candidates []int, target int) [][]int {
	res := [][]int{}
	seen := map[string]bool{}
	var dfs func(rest int, path []int)
	dfs = func(rest int, path []int) {
		if rest == 0 {
			c := append([]int{}, path...)
			sort.Ints(c)
			if key := fmt.Sprint(c); !seen[key] {
				seen[key] = true
				res = append(res, c)
			}
			return
		}
		for _, c := range candidates {
			if c <= rest {
				dfs(rest-c, append(path, c))
			}
		}
	}
	dfs(target, nil)
	return res
}
