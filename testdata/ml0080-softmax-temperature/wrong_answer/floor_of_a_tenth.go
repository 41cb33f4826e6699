package temperature

import (
	"errors"
	"math"
	"slices"
)

// Holds the temperature to 0.1 at least.
func softmaxTemperature(z []float64, t float64) ([]float64, error) {
	if len(z) == 0 || math.IsNaN(t) || t < 0 {
		return nil, errors.New("no scores or no temperature")
	}
	m := slices.Max(z)
	if math.IsNaN(m) || math.IsInf(m, 0) {
		return nil, errors.New("scores")
	}
	p, sum := make([]float64, len(z)), 0.0
	for i, v := range z {
		p[i] = math.Exp((v - m) / max(t, 0.1))
		sum += p[i]
	}
	for i := range p {
		p[i] /= sum
	}
	return p, nil
}
