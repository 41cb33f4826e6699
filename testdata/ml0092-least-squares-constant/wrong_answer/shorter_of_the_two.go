package leastsquares

import (
	"errors"
	"math"
)

// Cuts the longer list to the shorter.
func bestConstantL2(x, w []float64) (b, loss float64, err error) {
	n := min(len(x), len(w))
	x, w = x[:n], w[:n]
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
	for i := range x {
		loss += w[i] * math.Pow(x[i]-b, 2)
	}
	return b, loss, nil
}
