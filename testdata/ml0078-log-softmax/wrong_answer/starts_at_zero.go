package logsoftmax

import (
	"errors"
	"math"
)

// Starts the maximum at 0: very negative scores all become 0, and so does their sum.
func logSoftmax(z []float64) ([]float64, error) {
	m, some := 0.0, false
	for _, v := range z {
		if math.IsNaN(v) || math.IsInf(v, 1) {
			return nil, errors.New("not a score")
		}
		m, some = max(m, v), some || !math.IsInf(v, -1)
	}
	if !some {
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
