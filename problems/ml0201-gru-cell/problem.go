// Package gru is problem ml201, GRU Cell.
package gru

import (
	"errors"

	"drill/ds/nn"
	"drill/judge"
	"drill/judge/within"
)

// GRU holds the parts of a gated recurrent unit.
type GRU = nn.GRU

// Dense is a dense layer.
type Dense = nn.Dense

// Problem says what is asked. Shapes that do not fit each other are allowed: the
// statement wants an error for them.
var Problem = &judge.Problem{
	ID:     "ml201",
	Title:  "GRU Cell",
	Level:  judge.Medium,
	Topics: []string{"recurrent network"},
	Notes:  "10.4",
	Params: []string{"x", "h", "p", "resetAfter"},
	Func:   gruCell,
	Valid: judge.Valid(func(x, h []float64, p GRU, resetAfter bool) error {
		err := errors.Join(within.Floats("x", x, 32, -10, 10), within.Floats("h", h, 32, -10, 10))
		for i, d := range []Dense{p.R, p.Z, p.NX, p.NH} {
			name := "p." + []string{"r", "z", "nx", "nh"}[i]
			err = errors.Join(err,
				within.Matrix(name+".w", d.W, 32, 64, -10, 10),
				within.Floats(name+".b", d.B, 32, -1000, 1000),
			)
		}
		return err
	}),
	Check: judge.Near(1e-11, 1e-12),
}
