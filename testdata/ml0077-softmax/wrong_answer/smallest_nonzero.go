package softmax

import (
	"errors"
	"math"
)

// Starts the maximum at SmallestNonzeroFloat64, which is above zero: very
// negative scores all become 0, and the sum with them.
func softmax(z []float64) ([]float64, error) {
	m, some := math.SmallestNonzeroFloat64, false
	for _, v := range z {
		if math.IsNaN(v) || math.IsInf(v, 1) {
			return nil, errors.New("not a score")
		}
		some = some || !math.IsInf(v, -1)
		m = max(m, v)
	}
	if !some {
		return nil, errors.New("no score")
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
