package logsoftmax

import (
	"errors"
	"math"
)

// Keeps the sum in float32: seven digits.
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
	sum := float32(0)
	for _, v := range z {
		sum += float32(math.Exp(v - m))
	}
	l := make([]float64, len(z))
	for i, v := range z {
		l[i] = v - m - math.Log(float64(sum))
	}
	return l, nil
}
