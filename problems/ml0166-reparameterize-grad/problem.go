// Package reparameterize is problem ml166, Reparameterize Grad.
package reparameterize

import (
	"errors"
	"fmt"
	"math"

	"drill/judge"
	"drill/judge/within"
)

// Problem says what is asked. Unequal lengths and what is no number are allowed:
// the statement wants an error for them.
var Problem = &judge.Problem{
	ID:     "ml166",
	Title:  "Reparameterize Grad",
	Level:  judge.Medium,
	Topics: []string{"backpropagation", "variational autoencoder"},
	Notes:  "10.2",
	Params: []string{"logVar", "eps", "dz"},
	Func:   reparameterizeGrad,
	Valid: judge.Valid(func(logVar, eps, dz []float64) error {
		finite := func(name string, list []float64) error {
			for i, v := range list {
				if math.Abs(v) > 1000 && !math.IsInf(v, 0) {
					return fmt.Errorf("%s[%d] = %v is finite and not from -1000 to 1000", name, i, v)
				}
			}
			return within.Len(name, list, 1000)
		}
		return errors.Join(finite("logVar", logVar), finite("eps", eps), finite("dz", dz))
	}),
	Check: judge.Near(1e-10, 1e-300),
}
