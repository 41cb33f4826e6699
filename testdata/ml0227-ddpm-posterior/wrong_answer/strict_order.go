package ddpm

import (
	"errors"
	"math"
)

// Refuses a step of no noise.
func ddpmPosterior(xt, x0 []float64, abT, abPrev float64) (mean []float64, variance float64, err error) {
	if len(xt) == 0 || len(xt) != len(x0) {
		return nil, 0, errors.New("lengths")
	}
	if !(abT >= 0 && abT < 1 && abT < abPrev && abPrev > 0 && abPrev <= 1) {
		return nil, 0, errors.New("rates")
	}
	alpha := abT / abPrev
	beta := 1 - alpha
	variance = beta * (1 - abPrev) / (1 - abT)
	for i := range xt {
		if v := xt[i] + x0[i]; math.IsNaN(v) || math.IsInf(v, 0) {
			return nil, 0, errors.New("not finite")
		}
		m := math.Sqrt(abPrev)*beta*x0[i] + math.Sqrt(alpha)*(1-abPrev)*xt[i]
		mean = append(mean, m/(1-abT))
	}
	return mean, variance, nil
}
