// Package ddpm is problem ml227, DDPM Posterior.
package ddpm

import (
	"errors"
	"fmt"

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
		err := errors.Join(
			within.Finite("xt", xt, 4096, -100, 100),
			within.Finite("x0", x0, 4096, -100, 100),
			within.Finite("the rates", []float64{abT, abPrev}, 2, -2, 2),
		)
		if err != nil {
			return err
		}
		if abT >= 0 && abT < 1e-6 {
			return fmt.Errorf("abT %v is from 0 to 1e-6", abT)
		}
		if abT > 0 && abT <= abPrev && abT < 1 && abPrev-abT < 5e-5*abPrev {
			return fmt.Errorf("abT %v and abPrev %v are too close", abT, abPrev)
		}
		return nil
	}),
	Check: judge.Near(1e-11, 1e-12),
}
