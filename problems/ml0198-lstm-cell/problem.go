// Package lstm is problem ml198, LSTM Cell.
package lstm

import (
	"errors"

	"drill/ds/nn"
	"drill/judge"
	"drill/judge/within"
)

// LSTM holds the four gates of a long short-term memory cell.
type LSTM = nn.LSTM

// Dense is a dense layer.
type Dense = nn.Dense

// Problem says what is asked. Shapes that do not fit each other are allowed: the
// statement wants an error for them.
var Problem = &judge.Problem{
	ID:     "ml198",
	Title:  "LSTM Cell",
	Level:  judge.Medium,
	Topics: []string{"recurrent network"},
	Notes:  "10.4",
	Params: []string{"x", "h", "c", "p"},
	Func:   lstmCell,
	Valid: judge.Valid(func(x, h, c []float64, p LSTM) error {
		err := errors.Join(
			within.Floats("x", x, 32, -10, 10),
			within.Floats("h", h, 32, -10, 10),
			within.Floats("c", c, 32, -100, 100),
		)
		for i, d := range []Dense{p.F, p.I, p.C, p.O} {
			name := "p." + "fico"[i:i+1]
			err = errors.Join(err,
				within.Matrix(name+".w", d.W, 32, 64, -10, 10),
				within.Floats(name+".b", d.B, 32, -1000, 1000),
			)
		}
		return err
	}),
	Check: judge.Near(1e-11, 1e-12),
}
