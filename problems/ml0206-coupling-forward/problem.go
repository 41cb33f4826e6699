// Package coupling is problem ml206, Coupling Forward.
package coupling

import (
	"drill/ds/nn"
	"drill/judge"
	"drill/judge/within"
)

// Coupling is the two networks of an affine coupling layer.
type Coupling = nn.Coupling

// Dense is a dense layer.
type Dense = nn.Dense

// Problem says what is asked. Shapes that do not fit each other are allowed: the
// statement wants an error for them.
var Problem = &judge.Problem{
	ID:     "ml206",
	Title:  "Coupling Forward",
	Level:  judge.Medium,
	Topics: []string{"normalizing flow"},
	Notes:  "10.5",
	Params: []string{"x", "mask", "c"},
	Func:   couplingForward,
	Valid: judge.Valid(func(x []float64, mask []bool, c Coupling) error {
		return within.Coupling("x", x, mask, c)
	}),
	Check: judge.Near(1e-11, 1e-11),
}
