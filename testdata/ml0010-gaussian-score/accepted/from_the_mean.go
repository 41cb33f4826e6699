package gaussianscore

import (
	"errors"
	"math"
	"slices"
)

// Goes by mean and variance of the sample, relative to its first datum.
func gaussianScore(x []float64, mu, sigma float64) (dMu, dSigma float64, err error) {
	bad := func(v float64) bool { return math.IsNaN(v) || math.IsInf(v, 0) }
	if len(x) == 0 || bad(mu) || bad(sigma) || sigma <= 0 || slices.ContainsFunc(x, bad) {
		return 0, 0, errors.New("bad input")
	}
	first, mean := x[0], 0.0
	for _, v := range x {
		mean += (v - first) / float64(len(x))
	}
	off, variance := (first-mu)+mean, 0.0
	for _, v := range x {
		d := v - first - mean
		variance += d * d / float64(len(x))
	}
	n := float64(len(x))
	return n * off / sigma / sigma, n / sigma * ((variance+off*off)/sigma/sigma - 1), nil
}
