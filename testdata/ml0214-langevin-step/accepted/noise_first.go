package langevin

import (
	"errors"
	"math"
)

// Moves by the noise first, in place, then downhill.
func langevinStep(x, grad, z []float64, eps float64) ([]float64, error) {
	if !(eps >= 0) || eps > math.MaxFloat64 {
		return nil, errors.New("bad step")
	}
	if len(x) != len(grad) || len(x) != len(z) {
		return nil, errors.New("lengths differ")
	}
	for _, list := range [][]float64{x, grad, z} {
		for _, v := range list {
			if math.IsNaN(v) || math.IsInf(v, 0) {
				return nil, errors.New("not finite")
			}
		}
	}
	for i := range x {
		x[i] += math.Sqrt(eps) * z[i]
		x[i] -= grad[i] * eps * 0.5
	}
	return x, nil
}
