package softmax

import (
	"errors"
	"math"
	"slices"
)

// Adds the largest score to the logarithm of the sum: of 10^8 + 0.69 only eight
// decimals are kept, and the answer has no more.
func softmax(z []float64) ([]float64, error) {
	if len(z) == 0 || math.IsInf(slices.Max(z), 0) || math.IsNaN(slices.Max(z)) {
		return nil, errors.New("no softmax")
	}
	m, sum := slices.Max(z), 0.0
	for _, v := range z {
		sum += math.Exp(v - m)
	}
	logSum := m + math.Log(sum)
	p := make([]float64, len(z))
	for i, v := range z {
		p[i] = math.Exp(v - logSum)
	}
	return p, nil
}
