// Package leastsquares is problem ml92, Least Squares Constant.
package leastsquares

import (
	"errors"

	"drill/judge"
	"drill/judge/within"
)

// Problem says what is asked. Lists of unequal lengths, weights below 0 and
// what is no number are allowed: the statement wants an error for them.
var Problem = &judge.Problem{
	ID:     "ml92",
	Title:  "Least Squares Constant",
	Level:  judge.Easy,
	Topics: []string{"regression", "loss", "numerical stability"},
	Notes:  "9.1.1",
	Params: []string{"x", "w"},
	Func:   bestConstantL2,
	Valid: judge.Valid(func(x, w []float64) error {
		return errors.Join(within.Finite("x", x, 1000, -1e6, 1e6), within.Finite("w", w, 1000, -1000, 1000))
	}),
	Check: judge.Near(1e-9, 1e-9),
}
