package softmin

import (
	"errors"
	"math"
	"slices"
)

// Leaves NaN out.
func realSoftMin(x []float64) (float64, error) {
	if len(x) == 0 {
		return 0, errors.New("no number")
	}
	x = slices.DeleteFunc(x, math.IsNaN)
	if len(x) == 0 {
		return 0, errors.New("NaN")
	}
	m := slices.Min(x)
	if math.IsNaN(m) {
		return 0, errors.New("NaN")
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
