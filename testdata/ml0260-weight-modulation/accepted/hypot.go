package main

import (
	"fmt"
	"math"

	"drill/ds/tensor"
)

// Finds lengths by Hypot, from the last weight to the first, and returns a view.
func modulateWeights(w tensor.Tensor, style []float64, demod bool, eps float64) (tensor.Tensor, error) {
	if w.Rank() != 4 || w.Len() == 0 || w.Shape[1] != len(style) || math.IsNaN(eps) || eps < 0 {
		return w, fmt.Errorf("%d scales for weights of shape %v, eps %v", len(style), w.Shape, eps)
	}
	first, err := w.Permute(1, 0, 2, 3)
	if err != nil {
		return w, err
	}
	out := tensor.New(first.Shape...)
	lengths := make([]float64, w.Shape[0])
	for f := range lengths {
		lengths[f] = math.Sqrt(eps)
	}
	for at, v := range first.All() {
		out.Set(style[at[0]]*v, at...)
		lengths[at[1]] = math.Hypot(lengths[at[1]], style[at[0]]*v)
	}
	for at, v := range out.All() {
		if demod {
			out.Set(v*(1/lengths[at[1]]), at...)
		}
	}
	return out.Permute(1, 0, 2, 3)
}
