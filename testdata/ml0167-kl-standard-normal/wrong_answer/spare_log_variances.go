package klnormal

import (
	"errors"
	"math"
)

// Does not look at spare log variances.
func klStandardNormal(mean, logVar []float64) (float64, error) {
	if len(mean) > len(logVar) || len(mean) == 0 {
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
