package softmin

import (
	"errors"
	"math"
	"slices"
)

// The formula as it stands: -log 0 at 1000, -log Inf at -1000.
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
	sum := 0.0
	for _, v := range x {
		sum += math.Exp(-v)
	}
	return -math.Log(sum), nil
}
