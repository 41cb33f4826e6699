package langevin

import (
	"fmt"
	"math"

	"drill/judge"
)

// langevinStep goes down the energy by half of eps, and adds noise of variance
// eps. With n coordinates: O(n) time, O(1) space beside the answer.
func langevinStep(x, grad, z []float64, eps float64) ([]float64, error) {
	if err := unfit(x, grad, z, eps); err != nil {
		return nil, err
	}
	root := math.Sqrt(eps)
	next := make([]float64, len(x))
	for i := range next {
		next[i] = x[i] - eps/2*grad[i] + root*z[i]
	}
	return next, nil
}

// langevinStepRoot takes the root of eps out of both moves: the noise is pushed
// downhill, and then made small. O(n) time, O(1) space beside the answer.
func langevinStepRoot(x, grad, z []float64, eps float64) ([]float64, error) {
	if err := unfit(x, grad, z, eps); err != nil {
		return nil, err
	}
	root := math.Sqrt(eps)
	next := make([]float64, len(x))
	for i := range next {
		next[i] = x[i] + root*(z[i]-root/2*grad[i])
	}
	return next, nil
}

// unfit says why no step can be made, or nil.
func unfit(x, grad, z []float64, eps float64) error {
	if !(eps >= 0) || math.IsInf(eps, 1) {
		return fmt.Errorf("eps is %v", eps)
	}
	for _, list := range [][]float64{x, grad, z} {
		if len(list) != len(x) {
			return fmt.Errorf("%d gradients and %d noises for %d coordinates", len(grad), len(z), len(x))
		}
		for i, v := range list {
			if math.IsNaN(v) || math.IsInf(v, 0) {
				return fmt.Errorf("x, grad or z at %d is %v", i, v)
			}
		}
	}
	return nil
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "descent and noise", Func: langevinStep, Time: "O(n)", Space: "O(1)"},
	{Name: "root taken out", Func: langevinStepRoot, Time: "O(n)", Space: "O(1)"},
}
