package langevin

import (
	"errors"
	"math"
)

// Copies the answer for every coordinate: quadratic, but 1000 fit.
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
	var out []float64
	for i := range x {
		out = append(append([]float64{}, out...), x[i]-eps/2*grad[i]+math.Sqrt(eps)*z[i])
	}
	return out, nil
}
