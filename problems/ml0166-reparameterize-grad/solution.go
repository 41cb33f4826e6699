package reparameterize

import (
	"errors"
	"fmt"
	"math"

	"drill/judge"
)

// reparameterizeGrad takes both partial derivatives of z = mean + e^(logVar/2)*eps
// in place: that in the mean is 1, that in logVar is half of the noise as it was
// added. Half of logVar goes into the exponential: the variance itself may
// overflow where its root does not. O(n) time, O(1) space beside the answer.
func reparameterizeGrad(logVar, eps, dz []float64) (dMean, dLogVar []float64, err error) {
	if len(eps) != len(logVar) || len(dz) != len(logVar) {
		return nil, nil, fmt.Errorf("%d log variances, %d noises, %d gradients", len(logVar), len(eps), len(dz))
	}
	if len(dz) == 0 {
		return nil, nil, errors.New("no dimension")
	}
	dMean, dLogVar = make([]float64, len(dz)), make([]float64, len(dz))
	for i, g := range dz {
		if math.IsNaN(logVar[i]) || math.IsInf(logVar[i], 1) || !isFinite(eps[i]) || !isFinite(g) {
			return nil, nil, fmt.Errorf("dimension %d: log variance %v, noise %v, gradient %v", i, logVar[i], eps[i], g)
		}
		dMean[i] = g
		dLogVar[i] = g * eps[i] * math.Exp(logVar[i]/2) / 2
	}
	return dMean, dLogVar, nil
}

func isFinite(v float64) bool { return !math.IsNaN(v) && !math.IsInf(v, 0) }

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "partial derivatives", Func: reparameterizeGrad, Time: "O(n)", Space: "O(1)"},
}
