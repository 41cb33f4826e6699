package boltzmann

import (
	"errors"
	"math"
)

// Works with 1/T, from the last state to the first.
func boltzmann(energy []float64, t float64) (p []float64, logZ, mean float64, err error) {
	if !(t > 0) || math.IsInf(t, 0) {
		return nil, 0, 0, errors.New("no temperature")
	}
	low := math.Inf(1)
	for _, e := range energy {
		if math.IsNaN(e) || math.IsInf(e, -1) {
			return nil, 0, 0, errors.New("no energy")
		}
		low = math.Min(low, e)
	}
	if math.IsInf(low, 1) {
		return nil, 0, 0, errors.New("no state")
	}
	beta, z := 1/t, 0.0
	p = make([]float64, len(energy))
	for i := len(p) - 1; i >= 0; i-- {
		p[i] = math.Exp(beta * (low - energy[i]))
		z += p[i]
	}
	for i, e := range energy {
		p[i] *= 1 / z
		if p[i] > 0 {
			mean += p[i] * e
		}
	}
	logZ = math.Log(z) - beta*low
	return p, logZ, mean, nil
}
