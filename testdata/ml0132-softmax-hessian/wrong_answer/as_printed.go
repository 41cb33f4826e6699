package hessian

import (
	"errors"
	"math"
	"slices"
)

// The notes' last line: it differentiates a factor that has cancelled.
func crossEntropyHessian(logits, y []float64) ([][]float64, error) {
	if len(logits) != len(y) || len(y) == 0 {
		return nil, errors.New("lengths")
	}
	for i := range y {
		if math.IsNaN(logits[i]) || math.IsInf(logits[i], 0) {
			return nil, errors.New("logit")
		}
		if math.IsNaN(y[i]) || math.IsInf(y[i], 0) {
			return nil, errors.New("label")
		}
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
		for k := range h[i] {
			for j := range p {
				a, b := -p[i], -p[k]
				if j == i {
					a++
				}
				if j == k {
					b++
				}
				h[i][k] -= y[j] * b * p[j] * a
			}
		}
	}
	return h, nil
}
