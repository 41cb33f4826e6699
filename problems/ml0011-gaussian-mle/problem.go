// Package mle is problem ml11, Gaussian MLE.
package mle

import (
	"errors"
	"math"

	"drill/judge"
	"drill/judge/within"
)

// Problem says what is asked. No value, NaN and infinities are allowed: the
// statement wants an error for them. What a stable method cannot know of the
// variance grows with the distance from zero, and the allowance with it.
var Problem = &judge.Problem{
	ID:     "ml11",
	Title:  "Gaussian MLE",
	Level:  judge.Easy,
	Topics: []string{"probability", "maximum likelihood", "numerical stability"},
	Notes:  "1.4",
	Params: []string{"x"},
	Func:   gaussianMLE,
	Valid:  judge.Valid(func(x []float64) error { return within.Finite("x", x, 1000, -1e10, 1e10) }),
	Check: judge.By(func(x []float64, wantMu, wantVariance, gotMu, gotVariance float64) error {
		size := 0.0
		for _, v := range x {
			size = max(size, math.Abs(v))
		}
		allowed := 1e-9*wantVariance + 1e-14*size*math.Sqrt(wantVariance) + 1e-26*size*size
		return errors.Join(judge.Within("mu", wantMu, gotMu, 1e-13*size), judge.Within("variance", wantVariance, gotVariance, allowed))
	}),
}
