package nqueens

import "strings"

// Keeps columns apart and forgets the diagonals.
func solveNQueens(n int) [][]string {
	res := [][]string{}
	used := make([]bool, n)
	var dfs func(path []string)
	dfs = func(path []string) {
		if len(path) == n {
			res = append(res, append([]string{}, path...))
			return
		}
		for c := range n {
			if !used[c] {
				used[c] = true
				dfs(append(path, strings.Repeat(".", c)+"Q"+strings.Repeat(".", n-1-c)))
				used[c] = false
			}
		}
	}
	dfs(nil)
	return res
}
