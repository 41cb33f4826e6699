package logits

import (
	"errors"
	"math"
	"slices"
)

// Mean and variance of beta*o: the derivatives are those of the logits.
func logitMoments(o []float64, beta float64) (logZ, mean, variance float64, err error) {
	if len(o) == 0 {
		return 0, 0, 0, errors.New("no logit")
	}
	if math.IsNaN(beta) || math.IsInf(beta, 0) {
		return 0, 0, 0, errors.New("beta")
	}
	for _, v := range o {
		if math.IsNaN(v) || math.IsInf(v, 0) {
			return 0, 0, 0, errors.New("logit")
		}
	}
	top := slices.Max(o)
	if beta < 0 {
		top = slices.Min(o)
	}
	z := 0.0
	for _, v := range o {
		z += math.Exp(beta * (v - top))
	}
	p := make([]float64, len(o))
	for i, v := range o {
		p[i] = math.Exp(beta*(v-top)) / z
		mean += p[i] * beta * v
	}
	for i, v := range o {
		variance += p[i] * (beta*v - mean) * (beta*v - mean)
	}
	logZ = beta*top + math.Log(z)
	return logZ, mean, variance, nil
}
