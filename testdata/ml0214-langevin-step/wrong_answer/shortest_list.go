package langevin

import (
	"errors"
	"math"
)

// Goes as far as all three lists reach.
func langevinStep(x, grad, z []float64, eps float64) ([]float64, error) {
	if !(eps >= 0) || eps > math.MaxFloat64 {
		return nil, errors.New("bad step")
	}
	if len(x) == 0 && len(grad)+len(z) > 0 {
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
	for i := range min(len(x), len(grad), len(z)) {
		out[i] = x[i] - eps/2*grad[i] + math.Sqrt(eps)*z[i]
	}
	return out, nil
}
