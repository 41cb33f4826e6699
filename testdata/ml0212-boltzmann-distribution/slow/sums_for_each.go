package boltzmann

import (
	"errors"
	"math"
)

// Compares every state with every other: quadratic, but 1000 states fit.
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
	for i, e := range energy {
		z := 0.0
		for _, f := range energy {
			z += math.Exp((low - f) / t)
		}
		logZ = math.Log(z)
		p = append(p, math.Exp((low-e)/t)/z)
		if p[i] > 0 {
			mean += p[i] * e
		}
	}
	logZ = logZ - low/t
	return p, logZ, mean, nil
}
