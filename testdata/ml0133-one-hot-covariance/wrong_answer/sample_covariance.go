package onehot

import (
	"errors"
	"math"
)

// Corrects as for a sample of as many as there are classes: N/(N-1).
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
	n := float64(len(p))
	cov := make([][]float64, len(p))
	for i := range cov {
		cov[i] = make([]float64, len(p))
		for k := range cov[i] {
			if i == k {
				cov[i][k] = p[i] * (1 - p[i]) * n / max(n-1, 1)
			} else {
				cov[i][k] = -p[i] * p[k] * n / max(n-1, 1)
			}
		}
	}
	return cov, nil
}
