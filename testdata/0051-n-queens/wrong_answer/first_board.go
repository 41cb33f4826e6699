package nqueens

import "strings"

// Stops at the first board.
func solveNQueens(n int) [][]string {
	cols, up, down := make([]bool, n), make([]bool, 2*n), make([]bool, 2*n)
	var dfs func(path []string) []string
	dfs = func(path []string) []string {
		r := len(path)
		if r == n {
			return path
		}
		for c := range n {
			if cols[c] || up[r+c] || down[r-c+n] {
				continue
			}
			cols[c], up[r+c], down[r-c+n] = true, true, true
			if board := dfs(append(path, strings.Repeat(".", c)+"Q"+strings.Repeat(".", n-1-c))); board != nil {
				return board
			}
			cols[c], up[r+c], down[r-c+n] = false, false, false
		}
		return nil
	}
	if board := dfs(nil); board != nil {
		return [][]string{board}
	}
	return nil
}
