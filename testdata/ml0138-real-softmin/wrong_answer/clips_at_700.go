package softmin

import (
	"errors"
	"math"
	"slices"
)

// Holds the numbers to 700 either way.
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
	m = max(-700, min(700, m))
	sum := 0.0
	for _, v := range x {
		sum += math.Exp(m - max(-700, min(700, v)))
	}
	return m - math.Log(sum), nil
}
