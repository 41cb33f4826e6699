package bce

import (
	"errors"
	"math"
)

// Holds the probability to [1e-7, 1-1e-7].
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
		p := min(max(1/(1+math.Exp(-v)), 1e-7), 1-1e-7)
		sum += -t*math.Log(p) - (1-t)*math.Log(1-p)
	}
	return sum / float64(len(z)), nil
}
