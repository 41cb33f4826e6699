// Package ddim is problem ml226, DDIM Step.
package ddim

import (
	"errors"
	"fmt"
	"math"

	"drill/judge"
	"drill/judge/within"
)

// Problem says what is asked. Unequal lengths, rates outside their ranges and
// numbers that are not finite are allowed: the statement wants an error for them.
var Problem = &judge.Problem{
	ID:     "ml226",
	Title:  "DDIM Step",
	Level:  judge.Medium,
	Topics: []string{"diffusion", "sampling"},
	Notes:  "10.7",
	Params: []string{"xt", "epsPred", "z", "abT", "abPrev", "sigma"},
	Func:   ddimStep,
	Valid: judge.Valid(func(xt, epsPred, z []float64, abT, abPrev, sigma float64) error {
		err := errors.Join(
			within.Finite("xt", xt, 4096, -100, 100),
			within.Finite("epsPred", epsPred, 4096, -100, 100),
			within.Finite("z", z, 4096, -100, 100),
			within.Finite("abT", []float64{abT}, 1, -2, 2),
			within.Finite("abPrev", []float64{abPrev}, 1, -2, 2),
			within.Finite("sigma", []float64{sigma}, 1, 0, 2),
		)
		if err != nil {
			return err
		}
		if abPrev == 0 {
			return errors.New("abPrev is 0")
		}
		if abT > 0 && abT < 1e-4 {
			return fmt.Errorf("abT %v is above 0 but below 1e-4", abT)
		}
		// Where rounding could decide on the error, sigma^2 must be without rounding.
		left := 1 - abPrev - sigma*sigma
		if math.Abs(left) < 1e-6 && (left != 0 || math.Trunc(1024*sigma) != 1024*sigma) {
			return fmt.Errorf("1 - abPrev - sigma^2 = %v is too close to 0", left)
		}
		return nil
	}),
	Check: judge.Near(1e-11, 1e-10),
}
