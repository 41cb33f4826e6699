package softmax

import (
	"errors"
	"math"
)

// Finds the largest score with >, which NaN never is: no error, NaN throughout.
func softmax(z []float64) ([]float64, error) {
	m := math.Inf(-1)
	for _, v := range z {
		if v > m {
			m = v
		}
	}
	if math.IsInf(m, 0) {
		return nil, errors.New("no softmax")
	}
	sum := 0.0
	for _, v := range z {
		sum += math.Exp(v - m)
	}
	p := make([]float64, len(z))
	for i, v := range z {
		p[i] = math.Exp(v-m) / sum
	}
	return p, nil
}
