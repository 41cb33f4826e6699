package mlebias

import (
	"errors"
	"math"
)

// Enumerates all draws but takes them for equally likely.
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
	draws := make([]float64, n)
	var draw func(i int, p float64)
	draw = func(i int, p float64) {
		if i == n {
			expected += p * estimate(draws)
			return
		}
		for _, v := range values {
			draws[i] = v
			draw(i+1, p/float64(len(values)))
		}
	}
	draw(0, 1)
	return expected, expected - variance, nil
}

func estimate(x []float64) float64 {
	n, mean, sum := float64(len(x)), 0.0, 0.0
	for _, v := range x {
		mean += v / n
	}
	for _, v := range x {
		sum += (v - mean) * (v - mean)
	}
	return sum / n
}
