package absoluteloss

import (
	"errors"
	"math"
)

// Tries every number of the list as the constant, in quadratic time: 1000 numbers fit.
// Those between which the slope is 0 have as many numbers on one side as on the other.
func bestConstantL1(x []float64) (lo, hi, loss float64, err error) {
	lo, hi, loss = math.Inf(1), math.Inf(-1), math.Inf(1)
	for _, b := range x {
		left, right, sum := 0, 0, 0.0
		for _, v := range x {
			if math.IsNaN(v) || math.IsInf(v, 0) {
				return 0, 0, 0, errors.New("not finite")
			}
			sum += math.Abs(v - b)
			if v < b {
				left++
			}
			if v > b {
				right++
			}
		}
		if 2*left <= len(x) && 2*right <= len(x) {
			lo, hi, loss = min(lo, b), max(hi, b), sum
		}
	}
	if len(x) == 0 {
		return 0, 0, 0, errors.New("empty")
	}
	return lo, hi, loss, nil
}
