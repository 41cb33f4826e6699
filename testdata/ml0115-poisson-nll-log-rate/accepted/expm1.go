package poissonlograte

import (
	"errors"
	"math"
)

// The slope as (e^t - 1) + (1 - y), the loss from the slope; halves of the
// exponent are multiplied.
func poissonNLLLogRate(theta []float64, y []int) (float64, []float64, error) {
	if len(theta) != len(y) || len(y) < 1 {
		return 0, nil, errors.New("lengths")
	}
	loss, grad := 0.0, []float64{}
	for i, t := range theta {
		if t-t != 0 || y[i] < 0 {
			return 0, nil, errors.New("not finite, or negative")
		}
		slope := math.Expm1(t) + float64(1-y[i])
		if t > 1 {
			half := math.Exp(t / 2)
			slope = half*half - float64(y[i])
		}
		grad = append(grad, slope)
		loss += slope + float64(y[i])*(1-t)
	}
	return loss, grad, nil
}
