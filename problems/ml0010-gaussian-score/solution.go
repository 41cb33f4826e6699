package gaussianscore

import (
	"errors"
	"fmt"
	"math"

	"drill/judge"
)

// gaussianScore adds up the deviations and their squares: the derivatives as the
// logarithm of the density has them. O(n) time, O(1) space.
func gaussianScore(x []float64, mu, sigma float64) (dMu, dSigma float64, err error) {
	if err := check(x, mu, sigma); err != nil {
		return 0, 0, err
	}
	sum, squares := 0.0, 0.0
	for _, v := range x {
		d := v - mu
		sum += d
		squares += d * d
	}
	variance := sigma * sigma
	return sum / variance, (squares/variance - float64(len(x))) / sigma, nil
}

// gaussianScoreStandardized takes deviations in units of sigma: their sum, and by
// how much each square differs from 1, its mean under the model. O(n) time, O(1)
// space.
func gaussianScoreStandardized(x []float64, mu, sigma float64) (dMu, dSigma float64, err error) {
	if err := check(x, mu, sigma); err != nil {
		return 0, 0, err
	}
	for _, v := range x {
		z := (v - mu) / sigma
		dMu += z
		dSigma += (z - 1) * (z + 1)
	}
	return dMu / sigma, dSigma / sigma, nil
}

// check says what has no likelihood.
func check(x []float64, mu, sigma float64) error {
	if len(x) == 0 {
		return errors.New("the sample is empty")
	}
	if !finite(mu) || !finite(sigma) || sigma <= 0 {
		return fmt.Errorf("mu %v and sigma %v are of no Gaussian", mu, sigma)
	}
	for i, v := range x {
		if !finite(v) {
			return fmt.Errorf("x[%d] is %v", i, v)
		}
	}
	return nil
}

func finite(v float64) bool { return !math.IsNaN(v) && !math.IsInf(v, 0) }

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "sums of deviations", Func: gaussianScore, Time: "O(n)", Space: "O(1)"},
	{Name: "standardized", Func: gaussianScoreStandardized, Time: "O(n)", Space: "O(1)"},
}
