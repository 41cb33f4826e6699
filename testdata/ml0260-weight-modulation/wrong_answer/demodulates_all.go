package modulation

import (
	"errors"
	"math"

	"drill/ds/tensor"
)

// Brings all weights together to unit length.
func modulateWeights(w Tensor, style []float64, demod bool, eps float64) (Tensor, error) {
	if len(w.Shape) != 4 || w.Len() == 0 {
		return Tensor{}, errors.New("w")
	}
	if len(style) != w.Shape[1] {
		return Tensor{}, errors.New("style")
	}
	if eps < 0 {
		return Tensor{}, errors.New("eps")
	}
	out := tensor.New(w.Shape...)
	for at, v := range w.All() {
		out.Set(v*style[at[1]], at...)
	}
	if !demod {
		return out, nil
	}
	sums := map[int]float64{}
	for _, v := range out.All() {
		sums[0] += v * v
	}
	for at, v := range out.All() {
		length := math.Sqrt(sums[0] + eps)
		out.Set(v/length, at...)
	}
	return out, nil
}
