package softmax

import (
	"errors"
	"math"
)

// Rescales also while every score so far is -Inf: -Inf - -Inf is NaN.
func softmax(z []float64) ([]float64, error) {
	m, sum := math.Inf(-1), 0.0
	for _, v := range z {
		if math.IsNaN(v) || math.IsInf(v, 1) {
			return nil, errors.New("not a score")
		}
		top := max(m, v)
		sum = sum*math.Exp(m-top) + math.Exp(v-top)
		m = top
	}
	if math.IsInf(m, -1) {
		return nil, errors.New("no score")
	}
	p := make([]float64, len(z))
	for i, v := range z {
		p[i] = math.Exp(v-m) / sum
	}
	return p, nil
}
