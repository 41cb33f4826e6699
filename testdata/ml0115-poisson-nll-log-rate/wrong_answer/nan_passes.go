package poissonlograte

import (
	"errors"
	"math"
)

// Lets NaN through.
func poissonNLLLogRate(theta []float64, y []int) (loss float64, grad []float64, err error) {
	if len(theta) == 0 || len(theta) != len(y) {
		return 0, nil, errors.New("lengths")
	}
	grad = make([]float64, len(y))
	for i := range y {
		if y[i] < 0 {
			return 0, nil, errors.New("negative count")
		}
		if math.IsInf(theta[i], 0) {
			return 0, nil, errors.New("not finite")
		}
		k := float64(y[i])
		rate := math.Exp(theta[i])
		loss += rate - k*theta[i]
		grad[i] = rate - k
	}
	return loss, grad, nil
}
