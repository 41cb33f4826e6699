package softmax

import (
	"errors"
	"math"
)

// One pass, but the sum so far stays relative to the old maximum.
func softmax(z []float64) ([]float64, error) {
	m, sum := math.Inf(-1), 0.0
	for _, v := range z {
		if math.IsNaN(v) || math.IsInf(v, 1) {
			return nil, errors.New("not a score")
		}
		if m = max(m, v); !math.IsInf(v, -1) {
			sum += math.Exp(v - m)
		}
	}
	if sum == 0 {
		return nil, errors.New("no score")
	}
	p := make([]float64, len(z))
	for i, v := range z {
		p[i] = math.Exp(v-m) / sum
	}
	return p, nil
}
