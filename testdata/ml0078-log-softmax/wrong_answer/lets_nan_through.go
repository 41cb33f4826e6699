package logsoftmax

import (
	"errors"
	"math"
)

// Does not look for NaN.
func logSoftmax(z []float64) ([]float64, error) {
	m := math.Inf(-1)
	for _, v := range z {
		if math.IsInf(v, 1) {
			return nil, errors.New("not a score")
		}
		m = max(m, v)
	}
	if math.IsInf(m, -1) {
		return nil, errors.New("no score")
	}
	sum := 0.0
	for _, v := range z {
		sum += math.Exp(v - m)
	}
	l := make([]float64, len(z))
	for i, v := range z {
		l[i] = v - m - math.Log(sum)
	}
	return l, nil
}
