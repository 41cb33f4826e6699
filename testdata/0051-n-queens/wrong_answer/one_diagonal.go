package nqueens

import "strings"

// Marks the diagonals by row + col, and forgets those by row - col.
func solveNQueens(n int) [][]string {
	res := [][]string{}
	cols, diagonals := make([]bool, n), make([]bool, 2*n)
	var dfs func(path []string)
	dfs = func(path []string) {
		r := len(path)
		if r == n {
			res = append(res, append([]string{}, path...))
			return
		}
		for c := range n {
			if !cols[c] && !diagonals[r+c] {
				cols[c], diagonals[r+c] = true, true
				dfs(append(path, strings.Repeat(".", c)+"Q"+strings.Repeat(".", n-1-c)))
				cols[c], diagonals[r+c] = false, false
			}
		}
	}
	dfs(nil)
	return res
}
