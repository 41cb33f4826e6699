// Package boltzmann is problem ml212, Boltzmann Distribution.
package boltzmann

import (
	"cmp"
	"fmt"
	"math"

	"drill/judge"
	"drill/judge/within"
)

// Problem says what is asked. Energies and temperatures without a distribution
// are allowed: the statement wants an error for them.
var Problem = &judge.Problem{
	ID:     "ml212",
	Title:  "Boltzmann Distribution",
	Level:  judge.Easy,
	Topics: []string{"probability", "energy model", "numerical stability"},
	Notes:  "10.6",
	Params: []string{"energy", "t"},
	Func:   boltzmann,
	Valid: judge.Valid(func(energy []float64, t float64) error {
		if err := within.Finite("energy", energy, 1000, -1e12, 1e12); err != nil {
			return err
		}
		if size := math.Abs(t); size > 0 && size < 1e-6 || size > 1e12 && !math.IsInf(t, 0) {
			return fmt.Errorf("t is %v, not 0 nor from 1e-6 to 1e12 in size", t)
		}
		return nil
	}),
	// The mean may cancel out, so its error is held to the mean size of the energies.
	Check: judge.By(func(energy []float64, _ float64, p []float64, logZ, mean float64, gotP []float64, gotLogZ, gotMean float64) error {
		size := 0.0
		for i, e := range energy {
			if p[i] > 0 {
				size += p[i] * math.Abs(e)
			}
		}
		return cmp.Or(
			judge.DiffResult("p", p, gotP, 1e-12, 1e-300),
			judge.DiffResult("logZ", logZ, gotLogZ, 1e-12, 1e-12),
			judge.DiffResult("mean", mean, gotMean, 0, 1e-12*size),
		)
	}),
}
