package boltzmann

import (
	"errors"
	"fmt"
	"math"

	"drill/judge"
)

// boltzmann measures energies from the lowest one: no weight is then above 1,
// and their sum is at least 1. That takes e^(-lowest/T) out of Z, which goes
// back into its logarithm. With n states: O(n) time, O(1) space beside the answer.
func boltzmann(energy []float64, t float64) (p []float64, logZ, mean float64, err error) {
	if err := unfit(energy, t); err != nil {
		return nil, 0, 0, err
	}
	lowest := math.Inf(1)
	for _, e := range energy {
		lowest = min(lowest, e)
	}
	if math.IsInf(lowest, 1) {
		return nil, 0, 0, errors.New("no energy is finite")
	}
	p = make([]float64, len(energy))
	z, excess := 0.0, 0.0
	for i, e := range energy {
		p[i] = math.Exp((lowest - e) / t)
		z += p[i]
		if p[i] > 0 { // 0 times +Inf is NaN
			excess += p[i] * (e - lowest)
		}
	}
	for i := range p {
		p[i] /= z
	}
	return p, math.Log(z) - lowest/t, lowest + excess/z, nil
}

// boltzmannOnline finds the lowest energy and the sums in one pass: where an
// energy is below the lowest so far, the sums are brought down to it. O(n) time,
// O(1) space beside the answer.
func boltzmannOnline(energy []float64, t float64) (p []float64, logZ, mean float64, err error) {
	if err := unfit(energy, t); err != nil {
		return nil, 0, 0, err
	}
	lowest, z, sum := math.Inf(1), 0.0, 0.0
	for _, e := range energy {
		switch weight := math.Exp((lowest - e) / t); {
		case e < lowest:
			z, sum = z/weight+1, sum/weight+e
			lowest = e
		case weight > 0: // with e = lowest = +Inf it is NaN
			z += weight
			sum += weight * e
		}
	}
	if z == 0 {
		return nil, 0, 0, errors.New("no energy is finite")
	}
	p = make([]float64, len(energy))
	for i, e := range energy {
		p[i] = math.Exp((lowest-e)/t) / z
	}
	return p, math.Log(z) - lowest/t, sum / z, nil
}

// unfit says why an energy or the temperature is none, or nil.
func unfit(energy []float64, t float64) error {
	if !(t > 0) || math.IsInf(t, 1) {
		return fmt.Errorf("the temperature is %v", t)
	}
	for i, e := range energy {
		if math.IsNaN(e) || math.IsInf(e, -1) {
			return fmt.Errorf("energy[%d] is %v", i, e)
		}
	}
	return nil
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "from the lowest", Func: boltzmann, Time: "O(n)", Space: "O(1)"},
	{Name: "online", Func: boltzmannOnline, Time: "O(n)", Space: "O(1)"},
}
