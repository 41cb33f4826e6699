package logsoftmax

import (
	"errors"
	"math"
)

// Adds the exponentials up anew for every score: quadratic, but 1000 scores fit.
func logSoftmax(z []float64) ([]float64, error) {
	m := math.Inf(-1)
	for _, v := range z {
		if math.IsNaN(v) || math.IsInf(v, 1) {
			return nil, errors.New("not a score")
		}
		m = max(m, v)
	}
	if math.IsInf(m, -1) {
		return nil, errors.New("no score")
	}
	l := make([]float64, len(z))
	for i, v := range z {
		sum := 0.0
		for _, w := range z {
			sum += math.Exp(w - m)
		}
		l[i] = v - m - math.Log(sum)
	}
	return l, nil
}
