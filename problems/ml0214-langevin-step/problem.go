// Package langevin is problem ml214, Langevin Step.
package langevin

import (
	"errors"
	"fmt"
	"math"

	"drill/judge"
	"drill/judge/within"
)

// Problem says what is asked. Lengths that differ, numbers that are not finite
// and negative steps are allowed: the statement wants an error for them.
var Problem = &judge.Problem{
	ID:     "ml214",
	Title:  "Langevin Step",
	Level:  judge.Medium,
	Topics: []string{"sampling", "energy model"},
	Notes:  "10.6",
	Params: []string{"x", "grad", "z", "eps"},
	Func:   langevinStep,
	Valid: judge.Valid(func(x, grad, z []float64, eps float64) error {
		if math.Abs(eps) > 10 && !math.IsInf(eps, 0) {
			return fmt.Errorf("eps is %v, finite but beyond 10", eps)
		}
		return errors.Join(
			within.Finite("x", x, 1000, -100, 100),
			within.Finite("grad", grad, 1000, -100, 100),
			within.Finite("z", z, 1000, -100, 100),
		)
	}),
	Check: judge.Near(1e-12, 1e-12),
}
