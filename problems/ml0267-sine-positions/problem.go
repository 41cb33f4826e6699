// Package sinepositions is problem ml267, Sine Positions.
package sinepositions

import (
	"errors"

	"drill/judge"
	"drill/judge/within"
)

// Problem says what is asked. Odd lengths and ones below 2 are allowed: the
// statement wants an error for them.
var Problem = &judge.Problem{
	ID:     "ml267",
	Title:  "Sine Positions",
	Level:  judge.Medium,
	Topics: []string{"transformer", "trigonometry"},
	Notes:  "10.10",
	Params: []string{"positions", "d"},
	Func:   sinePositions,
	Valid: judge.Valid(func(positions []int, d int) error {
		return errors.Join(
			within.Ints("positions", positions, 1000, -10000, 10000),
			within.Int("d", d, -512, 512),
		)
	}),
	Check: judge.Near(0, 1e-10),
}
