package betamap

import (
	"errors"
	"math"
)

// Searches for the largest density, which is flat around its top: half of the digits.
func betaBernoulliMAP(a, b float64, heads, tails int) (float64, error) {
	if !(a > 0 && b > 0) || heads < 0 || tails < 0 {
		return 0, errors.New("bad input")
	}
	u, v := a+float64(heads)-1, b+float64(tails)-1
	if u <= 0 && v <= 0 && (u < 0) == (v < 0) {
		return 0, errors.New("no single mode")
	}
	if u <= 0 && v > 0 || u < 0 {
		return 0, nil
	}
	if v <= 0 {
		return 1, nil
	}
	log := func(x float64) float64 { return u*math.Log(x) + v*math.Log1p(-x) }
	lo, hi := 0.0, 1.0
	const g = 0.6180339887498949
	for range 80 {
		x, y := hi-g*(hi-lo), lo+g*(hi-lo)
		if log(x) > log(y) {
			hi = y
		} else {
			lo = x
		}
	}
	return (lo + hi) / 2, nil
}
