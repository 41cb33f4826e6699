package softmax

import (
	"errors"
	"math"
	"slices"
)

// Keeps the exponentials in float32: seven digits.
func softmax(z []float64) ([]float64, error) {
	if len(z) == 0 || math.IsInf(slices.Max(z), 0) || math.IsNaN(slices.Max(z)) {
		return nil, errors.New("no softmax")
	}
	m, sum := slices.Max(z), float32(0)
	e := make([]float32, len(z))
	for i, v := range z {
		e[i] = float32(math.Exp(v - m))
		sum += e[i]
	}
	p := make([]float64, len(z))
	for i := range p {
		p[i] = float64(e[i] / sum)
	}
	return p, nil
}
