package leastsquares

import (
	"errors"
	"math"
)

// Sum of squares less the square of the sum: far from 0 the two cancel.
func bestConstantL2(x, w []float64) (b, loss float64, err error) {
	if len(x) != len(w) {
		return 0, 0, errors.New("lengths")
	}
	sum, weight := 0.0, 0.0
	for i := range x {
		if math.IsNaN(x[i]) || math.IsInf(x[i], 0) {
			return 0, 0, errors.New("not finite")
		}
		if math.IsNaN(w[i]) || math.IsInf(w[i], 0) || w[i] < 0 {
			return 0, 0, errors.New("not a weight")
		}
		sum += w[i] * x[i]
		weight += w[i]
	}
	if weight == 0 {
		return 0, 0, errors.New("nothing counts")
	}
	b = sum / weight
	squares := 0.0
	for i := range x {
		squares += w[i] * x[i] * x[i]
	}
	return b, max(squares-weight*b*b, 0), nil
}
