package softmin

import (
	"errors"
	"math"
	"slices"
)

// Returns NaN for NaN.
func realSoftMin(x []float64) (float64, error) {
	if len(x) == 0 {
		return 0, errors.New("no number")
	}
	m := slices.Min(x)
	if math.IsNaN(m) {
		return m, nil
	}
	if math.IsInf(m, 0) {
		return m, nil
	}
	sum := 0.0
	for _, v := range x {
		sum += math.Exp(m - v)
	}
	return m - math.Log(sum), nil
}
