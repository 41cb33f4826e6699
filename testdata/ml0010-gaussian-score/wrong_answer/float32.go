package gaussianscore

import (
	"errors"
	"math"
	"slices"
)

// Deviations in float32.
func gaussianScore(x []float64, mu, sigma float64) (dMu, dSigma float64, err error) {
	bad := func(v float64) bool { return math.IsNaN(v) || math.IsInf(v, 0) }
	if len(x) == 0 || bad(mu) || bad(sigma) || sigma <= 0 || slices.ContainsFunc(x, bad) {
		return 0, 0, errors.New("bad input")
	}
	sum, squares, n := float32(0), float32(0), float32(len(x))
	for _, v := range x {
		d := float32(v - mu)
		sum += d
		squares += d * d
	}
	s := float32(sigma)
	return float64(sum / (s * s)), float64(squares/(s*s*s) - n/s), nil
}
