package onehot

import (
	"errors"
	"math"
	"slices"
)

// Leaves classes of probability 0 out of the matrix.
func oneHotCovariance(p []float64) ([][]float64, error) {
	sum := 0.0
	for _, v := range p {
		if math.IsNaN(v) || v < 0 {
			return nil, errors.New("no probability")
		}
		sum += v
	}
	if math.Abs(sum-1) > 1e-9 {
		return nil, errors.New("no distribution")
	}
	p = slices.DeleteFunc(slices.Clone(p), func(v float64) bool { return v == 0 })
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
