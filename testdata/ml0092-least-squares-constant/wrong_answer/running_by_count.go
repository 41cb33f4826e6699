package leastsquares

import (
	"errors"
	"math"
)

// Moves the running mean by 1/n of the error instead of the share of the weight.
func bestConstantL2(x, w []float64) (b, loss float64, err error) {
	if len(x) != len(w) {
		return 0, 0, errors.New("lengths")
	}
	for i, v := range x {
		if math.IsNaN(v-v) || math.IsNaN(w[i]-w[i]) || w[i] < 0 {
			return 0, 0, errors.New("not finite, or negative")
		}
	}
	n := 0.0
	for i, v := range x {
		if w[i] == 0 {
			continue
		}
		n++
		before := v - b
		b += before / n
		loss += w[i] * before * (v - b)
	}
	if n == 0 {
		return 0, 0, errors.New("nothing counts")
	}
	return b, loss, nil
}
