// Package noisygram is problem ml101, Noisy Gram Expectation.
package noisygram

import (
	"errors"

	"drill/judge"
	"drill/judge/within"
)

// Problem says what is asked. Ragged matrices and what is no number are
// allowed: the statement wants an error for them.
var Problem = &judge.Problem{
	ID:     "ml101",
	Title:  "Noisy Gram Expectation",
	Level:  judge.Medium,
	Topics: []string{"regression", "probability", "matrix"},
	Notes:  "9.1.1",
	Params: []string{"x", "sigma"},
	Func:   noisyGramExpectation,
	Valid: judge.Valid(func(x [][]float64, sigma float64) error {
		return errors.Join(within.FiniteMatrix("x", x, 64, 64, -100, 100), within.Finite("sigma", []float64{sigma}, 1, -100, 100))
	}),
	Check: judge.Near(1e-12, 1e-9),
}
