package hessian

import (
	"errors"
	"math"
	"slices"
)

// Leaves the lower triangle 0.
func crossEntropyHessian(logits, y []float64) ([][]float64, error) {
	if len(logits) != len(y) || len(y) == 0 {
		return nil, errors.New("lengths")
	}
	s := 0.0
	for i := range y {
		if math.IsNaN(logits[i]) || math.IsInf(logits[i], 0) {
			return nil, errors.New("logit")
		}
		if math.IsNaN(y[i]) || math.IsInf(y[i], 0) {
			return nil, errors.New("label")
		}
		s += y[i]
	}
	m := slices.Max(logits)
	p, sum := make([]float64, len(y)), 0.0
	for i := range p {
		p[i] = math.Exp(logits[i] - m)
		sum += p[i]
	}
	h := make([][]float64, len(p))
	for i := range p {
		p[i] /= sum
	}
	for i := range h {
		h[i] = make([]float64, len(p))
		for k := i; k < len(p); k++ {
			h[i][k] = -s * p[i] * p[k]
			if i == k {
				h[i][k] += s * p[i]
			}
		}
	}
	return h, nil
}
