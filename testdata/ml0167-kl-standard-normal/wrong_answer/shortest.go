package klnormal

import (
	"errors"
	"math"
)

// Goes as far as the shorter list.
func klStandardNormal(mean, logVar []float64) (float64, error) {
	n := min(len(mean), len(logVar))
	mean = mean[:n]
	if n == 0 {
		return 0, errors.New("lengths")
	}
	sum := 0.0
	for i, m := range mean {
		l := logVar[i]
		if math.IsNaN(m) || math.IsInf(m, 0) {
			return 0, errors.New("mean")
		}
		if math.IsNaN(l) || math.IsInf(l, 0) {
			return 0, errors.New("log variance")
		}
		sum += math.Exp(l) + m*m - 1 - l
	}
	return sum / 2, nil
}
