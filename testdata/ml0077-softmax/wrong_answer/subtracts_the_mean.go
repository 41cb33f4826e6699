package softmax

import (
	"errors"
	"math"
)

// Shifts by the mean of the finite scores: one that is far above it still overflows.
func softmax(z []float64) ([]float64, error) {
	mean, n := 0.0, 0.0
	for _, v := range z {
		if math.IsNaN(v) || math.IsInf(v, 1) {
			return nil, errors.New("not a score")
		}
		if !math.IsInf(v, -1) {
			n++
			mean += (v - mean) / n
		}
	}
	if n == 0 {
		return nil, errors.New("no score")
	}
	sum := 0.0
	for _, v := range z {
		sum += math.Exp(v - mean)
	}
	p := make([]float64, len(z))
	for i, v := range z {
		p[i] = math.Exp(v-mean) / sum
	}
	return p, nil
}
