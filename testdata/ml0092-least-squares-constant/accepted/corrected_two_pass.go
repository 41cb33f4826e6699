package leastsquares

import (
	"errors"
	"math"
)

// Expands the square about a mean that is already nearly right: what is taken
// away is only the rounding.
func bestConstantL2(x, w []float64) (float64, float64, error) {
	weight, rough := 0.0, 0.0
	for i := len(x) - 1; i >= 0; i-- {
		if i >= len(w) || math.IsNaN(x[i]-x[i]) || math.IsNaN(w[i]-w[i]) || w[i] < 0 {
			return 0, 0, errors.New("not finite, negative, or missing")
		}
		weight += w[i]
		rough += w[i] * x[i]
	}
	if weight == 0 || len(w) > len(x) {
		return 0, 0, errors.New("nothing counts, or a spare weight")
	}
	rough /= weight
	sum, squares := 0.0, 0.0
	for i, v := range x {
		sum += w[i] * (v - rough)
		squares += w[i] * (v - rough) * (v - rough)
	}
	return rough + sum/weight, squares - sum*sum/weight, nil
}
