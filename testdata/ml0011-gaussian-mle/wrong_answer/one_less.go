package mle

import (
	"errors"
	"math"
)

// Divides by N-1: the unbiased estimate, not the most likely one. A single value gives NaN.
func gaussianMLE(x []float64) (mu, variance float64, err error) {
	if len(x) == 0 {
		return 0, 0, errors.New("no value")
	}
	n := float64(len(x))
	for _, v := range x {
		if math.IsNaN(v) || math.IsInf(v, 0) {
			return 0, 0, errors.New("not finite")
		}
		mu += v / n
	}
	for _, v := range x {
		variance += (v - mu) * (v - mu)
	}
	return mu, variance / (n - 1), nil
}
