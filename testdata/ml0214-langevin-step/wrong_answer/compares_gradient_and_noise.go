package langevin

import (
	"errors"
	"math"
)

// Compares the gradient with the noise, and the point with neither.
func langevinStep(x, grad, z []float64, eps float64) ([]float64, error) {
	if !(eps >= 0) || eps > math.MaxFloat64 {
		return nil, errors.New("bad step")
	}
	if len(grad) != len(z) || len(x) > len(z) {
		return nil, errors.New("lengths differ")
	}
	for _, list := range [][]float64{x, grad, z} {
		for _, v := range list {
			if math.IsNaN(v) || math.IsInf(v, 0) {
				return nil, errors.New("not finite")
			}
		}
	}
	out := make([]float64, len(x))
	for i := range x {
		out[i] = x[i] - eps/2*grad[i] + math.Sqrt(eps)*z[i]
	}
	return out, nil
}
