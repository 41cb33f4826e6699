// Package nqueens is problem 51, N-Queens.
package nqueens

import (
	"fmt"

	"drill/judge"
)

// Problem says what is asked.
var Problem = &judge.Problem{
	ID:     "51",
	Title:  "N-Queens",
	Level:  judge.Hard,
	Topics: []string{"array", "backtracking"},
	Notes:  "4.3.51",
	Params: []string{"n"},
	Func:   solveNQueens,
	Valid: judge.Valid(func(n int) error {
		if n < 1 || n > 9 {
			return fmt.Errorf("a board of side %d: not from 1 to 9", n)
		}
		return nil
	}),
	Check: judge.Unordered(1),
}
