package absoluteloss

import (
	"errors"
	"math"
	"slices"
)

// Adds up the distances to the middle of the interval, the largest number first.
func bestConstantL1(x []float64) (lo, hi, loss float64, err error) {
	if len(x) == 0 {
		return 0, 0, 0, errors.New("empty")
	}
	for _, v := range x {
		if math.IsNaN(v) || math.IsInf(v, 0) {
			return 0, 0, 0, errors.New("not finite")
		}
	}
	slices.Sort(x)
	n := len(x)
	lo, hi = x[(n-1)/2], x[n/2]
	for i := n - 1; i >= 0; i-- {
		loss += math.Abs(x[i] - (lo + (hi-lo)/2))
	}
	return lo, hi, loss, nil
}
