package leastsquares

import (
	"errors"
	"math"
)

// Adds the square of the error before the mean has moved.
func bestConstantL2(x, w []float64) (b, loss float64, err error) {
	if len(x) != len(w) {
		return 0, 0, errors.New("lengths")
	}
	for i, v := range x {
		if math.IsNaN(v-v) || math.IsNaN(w[i]-w[i]) || w[i] < 0 {
			return 0, 0, errors.New("not finite, or negative")
		}
	}
	weight := 0.0
	for i, v := range x {
		if w[i] == 0 {
			continue
		}
		weight += w[i]
		before := v - b
		b += before * (w[i] / weight)
		loss += w[i] * before * before
	}
	if weight == 0 {
		return 0, 0, errors.New("nothing counts")
	}
	return b, loss, nil
}
