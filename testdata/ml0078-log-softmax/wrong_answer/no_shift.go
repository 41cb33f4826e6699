package logsoftmax

import (
	"errors"
	"math"
)

// The notes' form, -z_c + log sum e^z, as printed: +Inf at 1000, and log 0 at -1000.
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
	sum := 0.0
	for _, v := range z {
		sum += math.Exp(v)
	}
	l := make([]float64, len(z))
	for i, v := range z {
		l[i] = v - math.Log(sum)
	}
	return l, nil
}
