package mle

import (
	"errors"
	"math"
)

// Welford's sum with the old mean in both factors.
func gaussianMLE(x []float64) (mu, variance float64, err error) {
	if len(x) == 0 {
		return 0, 0, errors.New("no value")
	}
	n := float64(len(x))
	for i, v := range x {
		if math.IsNaN(v) || math.IsInf(v, 0) {
			return 0, 0, errors.New("not finite")
		}
		d := v - mu
		mu += d / float64(i+1)
		variance += d * d
	}
	return mu, variance / n, nil
}
