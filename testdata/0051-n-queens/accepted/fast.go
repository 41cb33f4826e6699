package nqueens

import "math/bits"

// Searches only the boards whose first queen stands in the left half, by bits, and
// mirrors each; with an odd side, those with the first queen in the middle as
// they are. Rows share one string, boards one array
// of the size that is known to be needed.
func solveNQueens(n int) [][]string {
	const line = "........Q........"
	var rows [9]string
	for col := range n {
		rows[col] = line[8-col : 8-col+n]
	}
	count := [...]int{0, 1, 0, 0, 2, 10, 4, 40, 92, 352}[n]
	boards := make([][]string, 0, count)
	cells := make([]string, 0, count*n)
	var path [9]int
	add := func(mirrored bool) {
		from := len(cells)
		for _, col := range path[:n] {
			if mirrored {
				col = n - 1 - col
			}
			cells = append(cells, rows[col])
		}
		boards = append(boards, cells[from:len(cells):len(cells)])
	}
	all := uint(1)<<n - 1
	var place func(row int, columns, falling, rising uint)
	place = func(row int, columns, falling, rising uint) {
		if row == n {
			add(false)
			if 2*path[0]+1 != n {
				add(true)
			}
			return
		}
		for free := all &^ (columns | falling | rising); free != 0; free &= free - 1 {
			queen := free & -free
			path[row] = bits.TrailingZeros(queen)
			place(row+1, columns|queen, (falling|queen)<<1, (rising|queen)>>1)
		}
	}
	for path[0] = 0; path[0] < (n+1)/2; path[0]++ {
		queen := uint(1) << path[0]
		place(1, queen, queen<<1, queen>>1)
	}
	return boards
}
