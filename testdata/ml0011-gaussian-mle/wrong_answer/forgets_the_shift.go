package mle

import (
	"errors"
	"math"
)

// Shifts by the first value and forgets to shift the mean back.
func gaussianMLE(x []float64) (mu, variance float64, err error) {
	if len(x) == 0 {
		return 0, 0, errors.New("no value")
	}
	n := float64(len(x))
	for _, v := range x {
		if math.IsNaN(v) || math.IsInf(v, 0) {
			return 0, 0, errors.New("not finite")
		}
		mu += (v - x[0]) / n
	}
	for _, v := range x {
		variance += (v - x[0] - mu) * (v - x[0] - mu)
	}
	return mu, variance / n, nil
}
