package ddpm

import (
	"errors"
	"math"
)

// Adds precisions: infinite without noise and without a step.
func ddpmPosterior(xt, x0 []float64, abT, abPrev float64) (mean []float64, variance float64, err error) {
	if len(xt) == 0 || len(xt) != len(x0) {
		return nil, 0, errors.New("lengths")
	}
	if !(abT >= 0 && abT < 1 && abT <= abPrev && abPrev > 0 && abPrev <= 1) {
		return nil, 0, errors.New("rates")
	}
	alpha := abT / abPrev
	beta := 1 - alpha
	variance = beta * (1 - abPrev) / (1 - abT)
	for i := range xt {
		if v := xt[i] + x0[i]; math.IsNaN(v) || math.IsInf(v, 0) {
			return nil, 0, errors.New("not finite")
		}
		p, q := 1/(1-abPrev), alpha/beta
		m := (math.Sqrt(abPrev)*x0[i]*p + xt[i]/math.Sqrt(alpha)*q) / (p + q)
		mean = append(mean, m)
	}
	return mean, variance, nil
}
