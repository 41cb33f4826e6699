package mlebias

import (
	"errors"
	"math"
)

// The bias with the other sign: the variance less the expected estimate.
func varianceMLEExpectation(values, probs []float64, n int) (expected, bias float64, err error) {
	if len(values) == 0 || len(values) != len(probs) || n < 1 {
		return 0, 0, errors.New("no draw")
	}
	mean, total, variance := 0.0, 0.0, 0.0
	for i, v := range values {
		if math.IsNaN(v) || math.IsInf(v, 0) || !(probs[i] >= 0) {
			return 0, 0, errors.New("no distribution")
		}
		mean += probs[i] * v
		total += probs[i]
	}
	if !(math.Abs(total-1) < 1e-9) {
		return 0, 0, errors.New("no distribution")
	}
	for i, v := range values {
		variance += probs[i] * (v - mean) * (v - mean)
	}
	size := float64(n)
	return (size - 1) / size * variance, variance / size, nil
}
