package bce

import (
	"errors"
	"math"
)

// Takes soft labels for the nearer hard one.
func bceWithLogits(z, y []float64) (float64, error) {
	if len(z) != len(y) || len(z) == 0 {
		return 0, errors.New("lengths")
	}
	sum := 0.0
	for i, v := range z {
		t := y[i]
		if t >= 0 && t <= 1 {
			t = math.Round(t)
		}
		if math.IsNaN(v) || math.IsInf(v, 0) {
			return 0, errors.New("logit")
		}
		if math.IsNaN(t) || t < 0 || t > 1 {
			return 0, errors.New("label")
		}
		sum += max(v, 0) - v*t + math.Log1p(math.Exp(-math.Abs(v)))
	}
	return sum / float64(len(z)), nil
}
