// Package ddpm is problem ml227, DDPM Posterior.
package ddpm

import (
	"errors"
	"fmt"
	"math"

	"drill/judge"
	"drill/judge/within"
)

// Problem says what is asked. Unequal lengths, rates that cannot be and numbers
// that are not finite are allowed: the statement wants an error for them.
var Problem = &judge.Problem{
	ID:     "ml227",
	Title:  "DDPM Posterior",
	Level:  judge.Medium,
	Topics: []string{"diffusion", "gaussian", "bayes"},
	Notes:  "10.7",
	Params: []string{"xt", "x0", "abT", "abPrev"},
	Func:   ddpmPosterior,
	Valid: judge.Valid(func(xt, x0 []float64, abT, abPrev float64) error {
		finite := func(list ...float64) []float64 {
			kept := make([]float64, len(list))
			for i, v := range list {
				if !math.IsNaN(v) && !math.IsInf(v, 0) {
					kept[i] = v
				}
			}
			return kept
		}
		err := errors.Join(
			within.Floats("xt", finite(xt...), 4096, -100, 100),
			within.Floats("x0", finite(x0...), 4096, -100, 100),
			within.Floats("abT, abPrev", finite(abT, abPrev), 2, -2, 2),
		)
		if err != nil {
			return err
		}
		if abT > 0 && abT < 1e-6 {
			return fmt.Errorf("abT %v is above 0 but below 1e-6", abT)
		}
		if abT < abPrev && abPrev-abT < 5e-5*abPrev {
			return fmt.Errorf("abT %v and abPrev %v are too close", abT, abPrev)
		}
		return nil
	}),
	Check: judge.Near(1e-11, 1e-12),
}
