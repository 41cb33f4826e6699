// Package cosine is problem ml222, Cosine Schedule.
package cosine

import (
	"drill/judge"
	"drill/judge/within"
)

// Problem says what is asked. Times outside [0, 1] and NaN are allowed: the
// statement wants an error for them.
var Problem = &judge.Problem{
	ID:     "ml222",
	Title:  "Cosine Schedule",
	Level:  judge.Easy,
	Topics: []string{"diffusion", "schedule"},
	Notes:  "10.7",
	Params: []string{"t"},
	Func:   cosineSchedule,
	Valid: judge.Valid(func(t float64) error {
		return within.Finite("t", []float64{t}, 1, -10, 10)
	}),
	Check: judge.Near(1e-12, 1e-14),
}
