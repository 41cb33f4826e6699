package nqueens

import "strings"

// Looks whether queens attack each other only once all are placed: n^n boards: O(n^n).
func solveNQueens(n int) [][]string {
	res := [][]string{}
	cols := make([]int, n)
	var dfs func(row int)
	dfs = func(row int) {
		if row < n {
			for cols[row] = 0; cols[row] < n; cols[row]++ {
				dfs(row + 1)
			}
			return
		}
		for i, a := range cols {
			for j, b := range cols[:i] {
				if a == b || a-b == i-j || b-a == i-j {
					return
				}
			}
		}
		board := make([]string, n)
		for i, c := range cols {
			board[i] = strings.Repeat(".", c) + "Q" + strings.Repeat(".", n-1-c)
		}
		res = append(res, board)
	}
	dfs(0)
	return res
}
