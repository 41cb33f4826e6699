package mlebias

import (
	"errors"
	"math"
)

// The notes' equation 1.20 as it is printed: what is taken from the variance is the difference of a
// number and itself.
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
	squareOfMean := mean*mean + variance/size
	expected = variance - (squareOfMean - squareOfMean)
	return expected, expected - variance, nil
}
