// Package gaussianscore is problem ml10, Gaussian Score.
package gaussianscore

import (
	"errors"
	"fmt"

	"drill/judge"
	"drill/judge/within"
)

// Problem says what is asked. Empty samples, a sigma that is not positive and
// numbers that are not finite are allowed: the statement wants an error for them.
var Problem = &judge.Problem{
	ID:     "ml10",
	Title:  "Gaussian Score",
	Level:  judge.Medium,
	Topics: []string{"probability", "gradient", "gaussian"},
	Notes:  "1.4",
	Params: []string{"x", "mu", "sigma"},
	Func:   gaussianScore,
	Valid: judge.Valid(func(x []float64, mu, sigma float64) error {
		if sigma > 0 && sigma < 0.01 {
			return fmt.Errorf("sigma = %v is above 0 and below 0.01", sigma)
		}
		return errors.Join(
			within.Finite("x", x, 1000, -1e9, 1e9),
			within.Finite("mu and sigma", []float64{mu, sigma}, 2, -1e9, 1e9),
		)
	}),
	Check: judge.Near(1e-10, 1e-10),
}
