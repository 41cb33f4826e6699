package onehot

import (
	"errors"
	"math"
)

// Averages over the classes, without their probabilities.
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
	cov := make([][]float64, len(p))
	for i := range cov {
		cov[i] = make([]float64, len(p))
		for k := range cov[i] {
			for c := range p {
				a, b := -p[i], -p[k]
				if c == i {
					a++
				}
				if c == k {
					b++
				}
				cov[i][k] += a * b / float64(len(p))
			}
		}
	}
	return cov, nil
}
