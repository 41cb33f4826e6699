package main

import "fmt"

type Board []int // the column of each row's queen

// Swaps columns in place, which gives the boards in another order.
func solveNQueens(n int) (ans [][]string) {
	b := make(Board, n)
	for i := range b {
		b[i] = n - 1 - i
	}
	b.permute(0, &ans)
	return
}

func (b Board) permute(row int, ans *[][]string) {
	if row == len(b) {
		*ans = append(*ans, b.draw())
		return
	}
next:
	for k := row; k < len(b); k++ {
		for r := 0; r < row; r++ {
			if d := b[k] - b[r]; d == row-r || d == r-row {
				continue next
			}
		}
		b[row], b[k] = b[k], b[row]
		b.permute(row+1, ans)
		b[row], b[k] = b[k], b[row]
	}
}

func (b Board) draw() []string {
	var s []string
	for _, c := range b {
		line := []rune(fmt.Sprintf("%0*d", len(b), 0))
		for i := range line {
			line[i] = '.'
		}
		line[c] = 'Q'
		s = append(s, string(line))
	}
	return s
}

func main() { fmt.Println(solveNQueens(4)) }
