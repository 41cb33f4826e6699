package boltzmann

import (
	"errors"
	"math"
)

// Averages the energies without weights.
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
	z := 0.0
	for _, e := range energy {
		p = append(p, math.Exp(-(e-low)/t))
		z += p[len(p)-1]
	}
	for i, e := range energy {
		p[i] /= z
		mean += e / float64(len(energy))
	}
	logZ = math.Log(z) - low/t
	return p, logZ, mean, nil
}
