package nqueens

import (
	"bytes"
	"math/bits"
	"slices"

	"drill/judge"
)

// solveNQueens keeps what the queens above attack in the next row as three
// sets of bits: the columns, and both kinds of diagonals, which shift by one
// with each row. The free columns are then one operation away, and each is the
// lowest bit once. A row of the board is a substring of dots around one queen.
// O(n!) time, O(n) space.
func solveNQueens(n int) [][]string {
	all := uint(1)<<n - 1
	dots := bytes.Repeat([]byte{'.'}, 2*n-1)
	dots[n-1] = 'Q'
	line := string(dots)
	path := make([]string, n)
	var boards [][]string
	var place func(row int, columns, falling, rising uint)
	place = func(row int, columns, falling, rising uint) {
		if row == n {
			boards = append(boards, slices.Clone(path))
			return
		}
		for free := all &^ (columns | falling | rising); free != 0; free &= free - 1 {
			col := bits.TrailingZeros(free)
			queen := uint(1) << col
			path[row] = line[n-1-col : 2*n-1-col]
			place(row+1, columns|queen, (falling|queen)<<1, (rising|queen)>>1)
		}
	}
	place(0, 0, 0, 0)
	return boards
}

// solveNQueensMarks places a queen in row after row. The path is the board so far,
// the options are the columns of the next row that no queen above attacks, and
// a full board ends it. Columns and both kinds of diagonals that are taken are
// marked, so an option is tested in O(1). O(n!) time, O(n^2) space for the board.
func solveNQueensMarks(n int) [][]string {
	board := make([][]byte, n)
	for row := range board {
		board[row] = bytes.Repeat([]byte{'.'}, n)
	}
	column := make([]bool, n)
	falling := make([]bool, 2*n) // by row-col+n
	rising := make([]bool, 2*n)  // by row+col
	var boards [][]string
	var place func(row int)
	place = func(row int) {
		if row == n {
			boards = append(boards, rows(board))
			return
		}
		for col := range n {
			if column[col] || falling[row-col+n] || rising[row+col] {
				continue
			}
			board[row][col] = 'Q'
			column[col], falling[row-col+n], rising[row+col] = true, true, true
			place(row + 1)
			board[row][col] = '.'
			column[col], falling[row-col+n], rising[row+col] = false, false, false
		}
	}
	place(0)
	return boards
}

func rows(board [][]byte) []string {
	lines := make([]string, len(board))
	for i, row := range board {
		lines[i] = string(row)
	}
	return lines
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "backtracking, with bits", Func: solveNQueens, Time: "O(n!)", Space: "O(n)"},
	{Name: "backtracking, with marks", Func: solveNQueensMarks, Time: "O(n!)", Space: "O(n^2)"},
}
