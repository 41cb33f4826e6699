package mlebias

import (
	"errors"
	"math"
)

// Takes all values for equally likely.
func varianceMLEExpectation(values, probs []float64, n int) (expected, bias float64, err error) {
	if len(values) == 0 || len(values) != len(probs) || n < 1 {
		return 0, 0, errors.New("no draw")
	}
	mean, total, variance := 0.0, 0.0, 0.0
	for i, v := range values {
		if math.IsNaN(v) || math.IsInf(v, 0) || !(probs[i] >= 0) {
			return 0, 0, errors.New("no distribution")
		}
		mean += v / float64(len(values))
		total += probs[i]
	}
	if !(math.Abs(total-1) < 1e-9) {
		return 0, 0, errors.New("no distribution")
	}
	for _, v := range values {
		variance += (v - mean) * (v - mean) / float64(len(values))
	}
	size := float64(n)
	return (size - 1) / size * variance, -variance / size, nil
}
