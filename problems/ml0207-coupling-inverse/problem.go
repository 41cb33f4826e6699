// Package inverse is problem ml207, Coupling Inverse.
package inverse

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
	ID:     "ml207",
	Title:  "Coupling Inverse",
	Level:  judge.Medium,
	Topics: []string{"normalizing flow"},
	Notes:  "10.5",
	Params: []string{"z", "mask", "c"},
	Func:   couplingInverse,
	Valid: judge.Valid(func(z []float64, mask []bool, c Coupling) error {
		return within.Coupling("z", z, mask, c)
	}),
	Check: judge.Near(1e-10, 1e-10),
}
