package combinationsum2

import "strconv"

// Tells combinations apart by their digits in a row: 1, 12 and 11, 2 look alike.
func combinationSum2(candidates []int, target int) [][]int {
	count := [51]int{}
	values := []int{}
	for _, c := range candidates {
		if count[c] == 0 {
			values = append(values, c)
		}
		count[c]++
	}
	res := [][]int{}
	seen := map[string]bool{}
	var dfs func(k, rest int, path []int, key string)
	dfs = func(k, rest int, path []int, key string) {
		if rest == 0 {
			if !seen[key] {
				seen[key] = true
				res = append(res, append([]int{}, path...))
			}
			return
		}
		for ; k < len(values); k++ {
			v := values[k]
			next, sum, name := append([]int{}, path...), 0, key
			for range count[v] {
				if sum += v; sum > rest {
					break
				}
				next, name = append(next, v), name+strconv.Itoa(v)
				dfs(k+1, rest-sum, next, name)
			}
		}
	}
	dfs(0, target, nil, "")
	return res
}
