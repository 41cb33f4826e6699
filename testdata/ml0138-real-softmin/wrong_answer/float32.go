package softmin

import (
	"errors"
	"math"
	"slices"
)

// Adds in float32.
func realSoftMin(x []float64) (float64, error) {
	if len(x) == 0 {
		return 0, errors.New("no number")
	}
	m := slices.Min(x)
	if math.IsNaN(m) {
		return 0, errors.New("NaN")
	}
	if math.IsInf(m, 0) {
		return m, nil
	}
	sum := float32(0)
	for _, v := range x {
		sum += float32(math.Exp(m - v))
	}
	return m - math.Log(float64(sum)), nil
}
