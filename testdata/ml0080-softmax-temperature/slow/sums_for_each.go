package temperature

import (
	"errors"
	"math"
	"slices"
)

// Adds up anew for every score: quadratic, but 1000 scores fit.
func softmaxTemperature(z []float64, t float64) ([]float64, error) {
	if len(z) == 0 || math.IsNaN(t) || t < 0 {
		return nil, errors.New("no scores or no temperature")
	}
	m := slices.Max(z)
	if math.IsNaN(m) || math.IsInf(m, 0) {
		return nil, errors.New("scores")
	}
	p := make([]float64, len(z))
	for i, v := range z {
		if t > 0 {
			p[i] = math.Exp((v - m) / t)
		} else if v == m {
			p[i] = 1
		}
	}
	q := make([]float64, len(z))
	for i := range q {
		sum := 0.0
		for _, w := range p {
			sum += w
		}
		q[i] = p[i] / sum
	}
	return q, nil
}
