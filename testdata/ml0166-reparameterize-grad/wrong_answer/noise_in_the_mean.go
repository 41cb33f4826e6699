package reparameterize

import (
	"errors"
	"math"
)

// Multiplies the gradient of the mean by the noise.
func reparameterizeGrad(logVar, eps, dz []float64) (dMean, dLogVar []float64, err error) {
	if len(logVar) != len(dz) || len(eps) != len(dz) || len(dz) == 0 {
		return nil, nil, errors.New("lengths")
	}
	for i, g := range dz {
		l, e := logVar[i], eps[i]
		if math.IsNaN(l) || math.IsInf(l, 1) {
			return nil, nil, errors.New("log variance")
		}
		if math.IsNaN(e) || math.IsInf(e, 0) {
			return nil, nil, errors.New("noise")
		}
		if math.IsNaN(g) || math.IsInf(g, 0) {
			return nil, nil, errors.New("gradient")
		}
		dMean = append(dMean, g*e)
		dLogVar = append(dLogVar, g*e*math.Exp(l/2)/2)
	}
	return dMean, dLogVar, nil
}
