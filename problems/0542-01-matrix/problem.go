// Package zeroone is problem 542, 01 Matrix.
package zeroone

import (
	"errors"
	"fmt"

	"drill/judge"
)

// Problem says what is asked.
var Problem = &judge.Problem{
	ID:     "542",
	Title:  "01 Matrix",
	Level:  judge.Medium,
	Topics: []string{"breadth-first search", "array", "dynamic programming", "matrix"},
	Notes:  "4.3.26",
	Params: []string{"mat"},
	Func:   updateMatrix,
	Valid: judge.Valid(func(mat [][]int) error {
		if len(mat) < 1 || len(mat[0]) < 1 || len(mat)*len(mat[0]) > 1e4 {
			return errors.New("the matrix has not 1 to 10^4 cells")
		}
		zeros := 0
		for _, row := range mat {
			if len(row) != len(mat[0]) {
				return fmt.Errorf("rows of %d and %d cells", len(mat[0]), len(row))
			}
			for _, v := range row {
				if v != 0 && v != 1 {
					return fmt.Errorf("%d is neither 0 nor 1", v)
				}
				zeros += 1 - v
			}
		}
		if zeros == 0 {
			return errors.New("there is no 0")
		}
		return nil
	}),
}
