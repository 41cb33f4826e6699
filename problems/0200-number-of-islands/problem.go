// Package islands is problem 200, Number of Islands.
package islands

import (
	"errors"
	"fmt"

	"drill/judge"
)

// Problem says what is asked.
var Problem = &judge.Problem{
	ID:     "200",
	Title:  "Number of Islands",
	Level:  judge.Medium,
	Topics: []string{"depth-first search", "breadth-first search", "union find", "array", "matrix"},
	Notes:  "4.3.37",
	Params: []string{"grid"},
	Func:   numIslands,
	Valid: judge.Valid(func(grid [][]byte) error {
		if len(grid) < 1 || len(grid) > 300 || len(grid[0]) < 1 || len(grid[0]) > 300 {
			return errors.New("the grid is not 1 to 300 rows of 1 to 300 cells")
		}
		for _, row := range grid {
			if len(row) != len(grid[0]) {
				return fmt.Errorf("rows of %d and %d cells", len(grid[0]), len(row))
			}
			for _, c := range row {
				if c != '0' && c != '1' {
					return fmt.Errorf("%q is neither '0' nor '1'", c)
				}
			}
		}
		return nil
	}),
}
