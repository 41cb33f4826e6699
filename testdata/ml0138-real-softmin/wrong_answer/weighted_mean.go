package softmin

import (
	"errors"
	"math"
	"slices"
)

// The mean under the softmin distribution.
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
	sum, first := 0.0, 0.0
	for _, v := range x {
		w := math.Exp(m - v)
		sum += w
		if w > 0 {
			first += w * v
		}
	}
	return first / sum, nil
}
