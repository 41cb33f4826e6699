package langevin

import (
	"errors"
	"math"
)

// Works in single precision.
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
	out := make([]float64, len(x))
	for i := range x {
		out[i] = float64(float32(x[i]) - float32(eps/2*grad[i]) + float32(math.Sqrt(eps)*z[i]))
	}
	return out, nil
}
