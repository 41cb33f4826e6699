package bce

import (
	"errors"
	"math"
)

// max(0, 1 - z) for real and max(0, 1 + z) for fake.
func bceWithLogits(z, y []float64) (float64, error) {
	if len(z) != len(y) || len(z) == 0 {
		return 0, errors.New("lengths")
	}
	sum := 0.0
	for i, v := range z {
		t := y[i]
		if math.IsNaN(v) || math.IsInf(v, 0) {
			return 0, errors.New("logit")
		}
		if math.IsNaN(t) || t < 0 || t > 1 {
			return 0, errors.New("label")
		}
		sum += t*max(0, 1-v) + (1-t)*max(0, 1+v)
	}
	return sum / float64(len(z)), nil
}
