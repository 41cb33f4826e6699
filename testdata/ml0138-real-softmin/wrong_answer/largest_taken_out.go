package softmin

import (
	"errors"
	"math"
	"slices"
)

// Takes the largest number out, as for log-sum-exp: exponents stay positive.
func realSoftMin(x []float64) (float64, error) {
	if len(x) == 0 {
		return 0, errors.New("no number")
	}
	m := slices.Max(x)
	if math.IsNaN(m) {
		return 0, errors.New("NaN")
	}
	if lo := slices.Min(x); math.IsInf(lo, 0) {
		return lo, nil
	}
	sum := 0.0
	for _, v := range x {
		sum += math.Exp(m - v)
	}
	return m - math.Log(sum), nil
}
