package gaussianscore

import (
	"errors"
	"math"
	"slices"
)

// Lets an infinite sigma through.
func gaussianScore(x []float64, mu, sigma float64) (dMu, dSigma float64, err error) {
	bad := func(v float64) bool { return math.IsNaN(v) || math.IsInf(v, 0) }
	if len(x) == 0 || bad(mu) || math.IsNaN(sigma) || sigma <= 0 || slices.ContainsFunc(x, bad) {
		return 0, 0, errors.New("bad input")
	}
	sum, squares := 0.0, 0.0
	for _, v := range x {
		sum += v - mu
		squares += (v - mu) * (v - mu)
	}
	n := float64(len(x))
	return sum / (sigma * sigma), squares/(sigma*sigma*sigma) - n/sigma, nil
}
