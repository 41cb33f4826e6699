package mle

import (
	"errors"
	"math"
)

// Squares the deviation from the mean so far, in one pass.
func gaussianMLE(x []float64) (mu, variance float64, err error) {
	if len(x) == 0 {
		return 0, 0, errors.New("no value")
	}
	n := float64(len(x))
	for _, v := range x {
		if math.IsNaN(v) || math.IsInf(v, 0) {
			return 0, 0, errors.New("not finite")
		}
		variance += (v - mu) * (v - mu)
		mu += v / n
	}
	return mu, variance / n, nil
}
