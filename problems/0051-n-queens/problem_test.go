package nqueens

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"drill/judge"
	"drill/judge/judgetest"
)

func TestProblem(t *testing.T) {
	judgetest.Run(t, judgetest.Suite{
		Problem:    Problem,
		Approaches: Approaches,
		Inputs:     Inputs,
		Brute:      everyBoard,
	})
}

// everyBoard puts a queen anywhere in each row and keeps the boards on which no
// two attack each other.
func everyBoard(n int) [][]string {
	var out [][]string
	choices := 1
	for range n {
		choices *= n
	}
	for choice := range choices {
		cols := make([]int, n)
		for row := range cols {
			cols[row] = choice % n
			choice /= n
		}
		if !peaceful(cols) {
			continue
		}
		var board []string
		for _, col := range cols {
			board = append(board, strings.Repeat(".", col)+"Q"+strings.Repeat(".", n-col-1))
		}
		out = append(out, board)
	}
	return out
}

func peaceful(cols []int) bool {
	for i, a := range cols {
		for j, b := range cols[:i] {
			if a == b || a-b == i-j || b-a == i-j {
				return false
			}
		}
	}
	return true
}

// Mirrored or turned, a board of the answer is another, or the same.
func TestSymmetries(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		boards := solveNQueens(Inputs.Small(t)[0].(int))
		var mirrored, turned [][]string
		for _, board := range boards {
			m := slices.Clone(board)
			slices.Reverse(m)
			mirrored = append(mirrored, m)
			var q []string
			for col := range board {
				var line strings.Builder
				for row := range board {
					line.WriteByte(board[len(board)-1-row][col])
				}
				q = append(q, line.String())
			}
			turned = append(turned, q)
		}
		require.NoError(t, judge.DiffUnordered(boards, mirrored, 1), "mirrored")
		require.NoError(t, judge.DiffUnordered(boards, turned, 1), "turned")
	})
}

// The number of boards is OEIS A000170.
func TestCounts(t *testing.T) {
	for i, want := range []int{1, 0, 0, 2, 10, 4, 40, 92, 352} {
		for _, a := range Approaches {
			if got := len(a.Func.(func(int) [][]string)(i + 1)); got != want {
				t.Errorf("%s: %d boards of side %d, want %d", a.Name, got, i+1, want)
			}
		}
	}
}
