package main

import (
	"errors"
	"math"

	"drill/ds/nn"
	"drill/ds/tensor"
)

// Computes with the channels last, and returns a view that shows them second.
func conv1x1(x tensor.Tensor, d nn.Dense) (tensor.Tensor, error) {
	bad := errors.New("no layer")
	if x.Rank() != 4 || x.Len() == 0 || len(d.W) == 0 || len(d.W) != len(d.B) {
		return x, bad
	}
	last, err := x.Permute(0, 2, 3, 1)
	if err != nil {
		return x, err
	}
	y := tensor.New(x.Shape[0], x.Shape[2], x.Shape[3], len(d.B))
	vectors, channels := last.Values(), x.Shape[1]
	for f, w := range d.W {
		if len(w) != channels {
			return x, bad
		}
		for i := f; i < len(y.Data); i += len(d.W) {
			y.Data[i] = d.B[f]
			for c, v := range vectors[i/len(d.W)*channels:][:channels] {
				y.Data[i] = math.FMA(v, w[c], y.Data[i])
			}
		}
	}
	return y.Permute(0, 3, 1, 2)
}
