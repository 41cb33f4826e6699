// Package softmin is problem ml138, Real Softmin.
package softmin

import (
	"drill/judge"
	"drill/judge/within"
)

// Problem says what is asked. Empty lists and NaN are allowed: the statement
// wants an error for them.
var Problem = &judge.Problem{
	ID:     "ml138",
	Title:  "Real Softmin",
	Level:  judge.Easy,
	Topics: []string{"numerical stability"},
	Notes:  "9.1.4",
	Params: []string{"x"},
	Func:   realSoftMin,
	Valid:  judge.Valid(func(x []float64) error { return within.Len("x", x, 1000) }),
	Check:  judge.Near(1e-12, 1e-12),
}
