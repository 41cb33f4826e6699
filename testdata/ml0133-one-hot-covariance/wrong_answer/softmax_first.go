package onehot

import (
	"errors"
	"math"
)

// Takes p for logits.
func oneHotCovariance(p []float64) ([][]float64, error) {
	sum := 0.0
	for _, v := range p {
		if math.IsNaN(v) || v < 0 {
			return nil, errors.New("no probability")
		}
		sum += v
	}
	if len(p) == 0 || math.Abs(sum-1) > 1e-9 {
		return nil, errors.New("no distribution")
	}
	q, total := make([]float64, len(p)), 0.0
	for i, v := range p {
		q[i] = math.Exp(v)
		total += q[i]
	}
	for i := range q {
		q[i] /= total
	}
	p = q
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
