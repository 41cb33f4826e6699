// Package poissonlograte is problem ml115, Poisson NLL Log Rate.
package poissonlograte

import (
	"errors"

	"drill/judge"
	"drill/judge/within"
)

// Problem says what is asked. Lists of unequal lengths, negative counts and
// what is no number are allowed: the statement wants an error for them.
var Problem = &judge.Problem{
	ID:     "ml115",
	Title:  "Poisson NLL Log Rate",
	Level:  judge.Medium,
	Topics: []string{"regression", "loss", "calculus"},
	Notes:  "9.1.1",
	Params: []string{"theta", "y"},
	Func:   poissonNLLLogRate,
	Valid: judge.Valid(func(theta []float64, y []int) error {
		return errors.Join(within.Finite("theta", theta, 1000, -1000, 700), within.Ints("y", y, 1000, -10, 1e4))
	}),
	Check: judge.Near(1e-11, 1e-11),
}
