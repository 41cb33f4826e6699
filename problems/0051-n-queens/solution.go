package nqueens

import (
	"bytes"
	"math/bits"

	"drill/judge"
)

// solveNQueens keeps what the queens above attack in the next row as three
// sets of bits: the columns, and both kinds of diagonals, which shift by one
// with each row. The free columns are then one operation away, and each is the
// lowest bit once. The first queen stands in the left half or in the middle; the
// other boards are mirrored ones. A row is a substring of dots around one queen.
// O(n!) time, O(n) space.
func solveNQueens(n int) [][]string {
	dots := bytes.Repeat([]byte{'.'}, 2*n-1)
	dots[n-1] = 'Q'
	q := queens{line: string(dots), path: make([]int, n)}
	for col := range (n + 1) / 2 {
		queen := uint(1) << col
		q.path[0] = col
		q.place(1, queen, queen<<1, queen>>1)
	}
	return q.boards
}

type queens struct {
	line   string
	path   []int // the column of each row's queen
	boards [][]string
}

func (q *queens) place(row int, columns, falling, rising uint) {
	n := len(q.path)
	if row == n {
		q.add()
		return
	}
	for free := (1<<n - 1) &^ (columns | falling | rising); free != 0; free &= free - 1 {
		q.path[row] = bits.TrailingZeros(free)
		queen := uint(1) << q.path[row]
		q.place(row+1, columns|queen, (falling|queen)<<1, (rising|queen)>>1)
	}
}

// add adds the board of the path, and the mirrored one, unless the first queen
// stands in the middle: then the search finds that too.
func (q *queens) add() {
	n := len(q.path)
	board, mirrored := make([]string, n), make([]string, n)
	for row, col := range q.path {
		board[row] = q.line[n-1-col : 2*n-1-col]
		mirrored[row] = q.line[col : col+n]
	}
	q.boards = append(q.boards, board)
	if 2*q.path[0] != n-1 {
		q.boards = append(q.boards, mirrored)
	}
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
