package leastsquares

import (
	"errors"
	"math"
)

// Looks for NaN and not for infinities.
func bestConstantL2(x, w []float64) (b, loss float64, err error) {
	if len(x) != len(w) {
		return 0, 0, errors.New("lengths")
	}
	sum, weight := 0.0, 0.0
	for i := range x {
		if math.IsNaN(x[i]) {
			return 0, 0, errors.New("not finite")
		}
		if math.IsNaN(w[i]) || w[i] < 0 {
			return 0, 0, errors.New("not a weight")
		}
		sum += w[i] * x[i]
		weight += w[i]
	}
	if weight == 0 {
		return 0, 0, errors.New("nothing counts")
	}
	b = sum / weight
	for i := range x {
		loss += w[i] * math.Pow(x[i]-b, 2)
	}
	return b, loss, nil
}
