package softmax

import (
	"errors"
	"math"
	"slices"
)

// Adds 1e-9 to a sum that is at least 1 anyway.
func softmax(z []float64) ([]float64, error) {
	if len(z) == 0 || math.IsInf(slices.Max(z), 0) || math.IsNaN(slices.Max(z)) {
		return nil, errors.New("no softmax")
	}
	m, sum := slices.Max(z), 1e-9
	p := make([]float64, len(z))
	for i, v := range z {
		p[i] = math.Exp(v - m)
		sum += p[i]
	}
	for i := range p {
		p[i] /= sum
	}
	return p, nil
}
