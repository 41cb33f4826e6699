package mlebias

import (
	"errors"
	"math"
)

// Counts through all draws like an odometer, takes each one's mean and squares
// in two passes.
func varianceMLEExpectation(values, probs []float64, n int) (float64, float64, error) {
	k := len(values)
	if n <= 0 || k == 0 || k != len(probs) {
		return 0, 0, errors.New("nothing to draw")
	}
	sum, mean := 0.0, 0.0
	for i, p := range probs {
		if p < 0 || p-p != 0 || values[i]-values[i] != 0 {
			return 0, 0, errors.New("no distribution")
		}
		sum += p
		mean += p * (values[i] - values[0])
	}
	if math.Abs(sum-1) > 1e-8 {
		return 0, 0, errors.New("no distribution")
	}
	variance := 0.0
	for i, p := range probs {
		d := values[i] - values[0] - mean
		variance += p * d * d
	}
	expected, digits := 0.0, make([]int, n)
	for {
		p, m, s := 1.0, 0.0, 0.0
		for _, d := range digits {
			p *= probs[d]
			m += values[d] - values[0]
		}
		m /= float64(n)
		for _, d := range digits {
			s += math.Pow(values[d]-values[0]-m, 2)
		}
		expected += p * s / float64(n)
		at := 0
		for at < n && digits[at] == k-1 {
			digits[at] = 0
			at++
		}
		if at == n {
			return expected, expected - variance, nil
		}
		digits[at]++
	}
}
