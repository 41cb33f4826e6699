package leastsquares

import (
	"errors"
	"math"
)

// Newton's method from 0: a parabola takes one step, the second mends the rounding.
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
	for i := range w {
		weight += w[i]
	}
	if weight == 0 {
		return 0, 0, errors.New("nothing counts")
	}
	for range 2 {
		slope := 0.0
		for i, v := range x {
			slope += w[i] * (v - b)
		}
		b += slope / weight
	}
	for i, v := range x {
		loss += w[i] * (v - b) * (v - b)
	}
	return b, loss, nil
}
