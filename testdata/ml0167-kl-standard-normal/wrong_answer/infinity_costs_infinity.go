package klnormal

import (
	"errors"
	"math"
)

// Answers +Inf for infinite numbers.
func klStandardNormal(mean, logVar []float64) (float64, error) {
	if len(mean) != len(logVar) || len(mean) == 0 {
		return 0, errors.New("lengths")
	}
	sum := 0.0
	for i, m := range mean {
		l := logVar[i]
		if math.IsNaN(m) {
			return 0, errors.New("mean")
		}
		if math.IsNaN(l) {
			return 0, errors.New("log variance")
		}
		sum += math.Exp(l) + m*m - 1 - l
	}
	return sum / 2, nil
}
