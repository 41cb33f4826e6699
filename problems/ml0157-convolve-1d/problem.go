// Package convolve is problem ml157, Convolve 1D.
package convolve

import (
	"errors"

	"drill/judge"
	"drill/judge/within"
)

// Problem says what is asked. The error that an answer may have is what a Fourier
// transform needs.
var Problem = &judge.Problem{
	ID:     "ml157",
	Title:  "Convolve 1D",
	Level:  judge.Easy,
	Topics: []string{"convolution", "math"},
	Notes:  "9.1.6",
	Params: []string{"f", "g"},
	Func:   convolve,
	Valid: judge.Valid(func(f, g []float64) error {
		return errors.Join(
			within.Floats("f", f, 1000, -10, 10),
			within.Floats("g", g, 1000, -10, 10),
		)
	}),
	Check: judge.Near(1e-12, 1e-9),
}
