package combinations

import (
	"fmt"
	"sort"
)

// Takes the numbers in every order and drops the combinations that were there: O(n^k).
func combine(n int, k int) [][]int {
	res := [][]int{}
	seen := map[string]bool{}
	used := make([]bool, n+1)
	var dfs func(path []int)
	dfs = func(path []int) {
		if len(path) == k {
			c := append([]int{}, path...)
			sort.Ints(c)
			if key := fmt.Sprint(c); !seen[key] {
				seen[key] = true
				res = append(res, c)
			}
			return
		}
		for i := 1; i <= n; i++ {
			if !used[i] {
				used[i] = true
				dfs(append(path, i))
				used[i] = false
			}
		}
	}
	dfs(nil)
	return res
}
