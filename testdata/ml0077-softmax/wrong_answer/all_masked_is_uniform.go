package softmax

import (
	"errors"
	"math"
	"slices"
)

// Shares evenly where every score is -Inf.
func softmax(z []float64) ([]float64, error) {
	if len(z) == 0 || slices.ContainsFunc(z, func(v float64) bool { return math.IsNaN(v) || math.IsInf(v, 1) }) {
		return nil, errors.New("no softmax")
	}
	m, sum := max(slices.Max(z), -math.MaxFloat64), 0.0
	p := make([]float64, len(z))
	for i, v := range z {
		p[i] = math.Exp(v - m)
		sum += p[i]
	}
	for i := range p {
		if sum == 0 {
			p[i] = 1 / float64(len(p))
		} else {
			p[i] /= sum
		}
	}
	return p, nil
}
