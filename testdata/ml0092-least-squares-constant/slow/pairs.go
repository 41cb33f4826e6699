package leastsquares

import (
	"errors"
	"math"
)

// Adds up the squared distances of all pairs, in quadratic time: 1000 numbers fit.
func bestConstantL2(x, w []float64) (b, loss float64, err error) {
	if len(x) != len(w) {
		return 0, 0, errors.New("lengths")
	}
	weight := 0.0
	for i := range x {
		if math.IsNaN(x[i]-x[i]) || math.IsNaN(w[i]-w[i]) || w[i] < 0 {
			return 0, 0, errors.New("not finite, or negative")
		}
		weight += w[i]
		b += w[i] * x[i]
		for j := range i {
			loss += w[i] * w[j] * (x[i] - x[j]) * (x[i] - x[j])
		}
	}
	if weight == 0 {
		return 0, 0, errors.New("nothing counts")
	}
	return b / weight, loss / weight, nil
}
