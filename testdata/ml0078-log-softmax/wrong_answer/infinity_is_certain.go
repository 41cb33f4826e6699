package logsoftmax

import (
	"errors"
	"math"
)

// Gives a score of +Inf all of the probability.
func logSoftmax(z []float64) ([]float64, error) {
	m := math.Inf(-1)
	for _, v := range z {
		if math.IsNaN(v) {
			return nil, errors.New("not a score")
		}
		m = max(m, v)
	}
	if math.IsInf(m, -1) {
		return nil, errors.New("no score")
	}
	if math.IsInf(m, 1) {
		l := make([]float64, len(z))
		for i, v := range z {
			if v < m {
				l[i] = math.Inf(-1)
			}
		}
		return l, nil
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
