// Package matmul is problem ml51, Matmul Naive.
package matmul

import (
	"errors"

	"drill/judge"
	"drill/judge/within"
)

// Problem says what is asked. Ragged matrices and sizes that do not fit are
// allowed: the statement wants an error for them.
var Problem = &judge.Problem{
	ID:     "ml51",
	Title:  "Matmul Naive",
	Level:  judge.Easy,
	Topics: []string{"matrix"},
	Notes:  "2.1",
	Params: []string{"a", "b"},
	Func:   matMul,
	Valid: judge.Valid(func(a, b [][]float64) error {
		return errors.Join(
			within.Matrix("a", a, 64, 64, -10, 10),
			within.Matrix("b", b, 64, 64, -10, 10),
		)
	}),
	Check: judge.Near(1e-12, 1e-10),
}
