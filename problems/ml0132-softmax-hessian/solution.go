package hessian

import (
	"errors"
	"fmt"
	"math"

	"drill/judge"
)

// crossEntropyHessian differentiates the gradient, s*p - y for s the sum of y,
// once more: y is gone, and the derivative of the softmax is left, s*(diag(p) - pp').
// O(n^2) time, O(n) space beside the answer.
func crossEntropyHessian(logits, y []float64) ([][]float64, error) {
	p, s, err := softmaxAndSum(logits, y)
	if err != nil {
		return nil, err
	}
	h := make([][]float64, len(p))
	for i := range h {
		h[i] = make([]float64, len(p))
		for k := range h[i] {
			h[i][k] = -s * (p[i] * p[k])
		}
		h[i][i] += s * p[i]
	}
	return h, nil
}

// hessianOfPairs adds s*p_i*p_k*(e_i - e_k)(e_i - e_k)' for every pair of classes,
// as for the Laplacian of a graph: rows sum to 0 as they are made, and the
// diagonal is a sum of positive terms, where p - p^2 would cancel at p = 1.
// O(n^2) time, O(n) space beside the answer.
func hessianOfPairs(logits, y []float64) ([][]float64, error) {
	p, s, err := softmaxAndSum(logits, y)
	if err != nil {
		return nil, err
	}
	h := make([][]float64, len(p))
	for i := range h {
		h[i] = make([]float64, len(p))
		for k := range i {
			w := s * p[i] * p[k]
			h[i][k], h[k][i] = -w, -w
			h[i][i] += w
			h[k][k] += w
		}
	}
	return h, nil
}

// softmaxAndSum returns the softmax of the logits and the sum of y, or what is
// wrong with them.
func softmaxAndSum(logits, y []float64) (p []float64, s float64, err error) {
	if len(logits) != len(y) {
		return nil, 0, fmt.Errorf("%d logits and %d labels", len(logits), len(y))
	}
	if len(logits) == 0 {
		return nil, 0, errors.New("no class")
	}
	top := logits[0]
	for i, o := range logits {
		if math.IsNaN(o) || math.IsInf(o, 0) || math.IsNaN(y[i]) || math.IsInf(y[i], 0) {
			return nil, 0, fmt.Errorf("class %d has logit %v and label %v", i, o, y[i])
		}
		top = max(top, o)
		s += y[i]
	}
	p, sum := make([]float64, len(logits)), 0.0
	for i, o := range logits {
		p[i] = math.Exp(o - top)
		sum += p[i]
	}
	for i := range p {
		p[i] /= sum
	}
	return p, s, nil
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "derivative of the softmax", Func: crossEntropyHessian, Time: "O(n^2)", Space: "O(n)"},
	{Name: "pairs of classes", Func: hessianOfPairs, Time: "O(n^2)", Space: "O(n)"},
}
