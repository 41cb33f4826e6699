package gaussianscore

import (
	"errors"
	"math"
	"slices"
)

// Takes n mu from the sum at the end, and squares of the data.
func gaussianScore(x []float64, mu, sigma float64) (dMu, dSigma float64, err error) {
	bad := func(v float64) bool { return math.IsNaN(v) || math.IsInf(v, 0) }
	if len(x) == 0 || bad(mu) || bad(sigma) || sigma <= 0 || slices.ContainsFunc(x, bad) {
		return 0, 0, errors.New("bad input")
	}
	sum, squares, n := 0.0, 0.0, float64(len(x))
	for _, v := range x {
		sum += v
		squares += v * v
	}
	squares += n*mu*mu - 2*mu*sum
	sum -= n * mu
	return sum / (sigma * sigma), squares/(sigma*sigma*sigma) - n/sigma, nil
}
