package temperature

import (
	"errors"
	"math"
	"slices"
)

// Lets NaN through as a temperature.
func softmaxTemperature(z []float64, t float64) ([]float64, error) {
	if len(z) == 0 || t < 0 {
		return nil, errors.New("no scores or no temperature")
	}
	m := slices.Max(z)
	if math.IsNaN(m) || math.IsInf(m, 0) {
		return nil, errors.New("scores")
	}
	p, sum := make([]float64, len(z)), 0.0
	for i, v := range z {
		if t > 0 {
			p[i] = math.Exp((v - m) / t)
		} else if v == m {
			p[i] = 1
		}
		sum += p[i]
	}
	for i := range p {
		p[i] /= sum
	}
	return p, nil
}
