package ddpm

import (
	"errors"
	"math"
)

// Weighs the two means by their precisions, multiplied by both variances so that none is infinite.
func ddpmPosterior(xt, x0 []float64, abT, abPrev float64) ([]float64, float64, error) {
	if len(xt) < 1 || len(xt) != len(x0) {
		return nil, 0, errors.New("lengths")
	}
	if !(abT >= 0) || !(abT < 1) || !(abPrev > 0) || !(abPrev <= 1) || abPrev < abT {
		return nil, 0, errors.New("rates")
	}
	a := abT / abPrev
	v, w := 1-abPrev, 1-a // of x_{t-1} given x_0, of x_t given x_{t-1}
	total := w + a*v
	mean := make([]float64, len(xt))
	for i := len(xt) - 1; i >= 0; i-- {
		if math.IsNaN(xt[i]) || math.IsNaN(x0[i]) || math.Abs(xt[i]) > math.MaxFloat64 || math.Abs(x0[i]) > math.MaxFloat64 {
			return nil, 0, errors.New("not finite")
		}
		mean[i] = (w*math.Sqrt(abPrev)*x0[i] + v*math.Sqrt(a)*xt[i]) / total
	}
	return mean, v * w / total, nil
}
