package absoluteloss

import (
	"errors"
	"math"
	"slices"
)

// Divides the loss by n.
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
	for _, v := range x {
		loss += math.Abs(v - lo)
	}
	return lo, hi, loss / float64(n), nil
}
