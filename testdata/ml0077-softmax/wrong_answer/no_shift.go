package softmax

import (
	"errors"
	"math"
)

// The definition as it stands: e^1000 is +Inf, and +Inf/+Inf is NaN.
func softmax(z []float64) ([]float64, error) {
	sum := 0.0
	for _, v := range z {
		if math.IsNaN(v) || math.IsInf(v, 1) {
			return nil, errors.New("not a score")
		}
		sum += math.Exp(v)
	}
	if sum == 0 {
		return nil, errors.New("nothing to share out")
	}
	p := make([]float64, len(z))
	for i, v := range z {
		p[i] = math.Exp(v) / sum
	}
	return p, nil
}
