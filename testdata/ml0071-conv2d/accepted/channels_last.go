package main

import (
	"errors"
	"fmt"

	"drill/ds/tensor"
)

type Tensor = tensor.Tensor

// Computes with the channels last, and returns a view that shows them second.
func conv2D(x, w Tensor, b []float64, o ConvOpts) (Tensor, error) {
	bad := errors.New("no convolution")
	if x.Rank() != 4 || w.Rank() != 4 || o.Groups < 1 || o.Stride < 1 || o.Dilation < 1 || o.Pad < 0 {
		return Tensor{}, bad
	}
	filters, depth := w.Shape[0], w.Shape[1]
	if depth*o.Groups != x.Shape[1] || filters%o.Groups != 0 || len(b) > 0 && len(b) != filters {
		return Tensor{}, bad
	}
	var size [2]int
	for i := range size {
		room := x.Shape[2+i] + 2*o.Pad - o.Dilation*(w.Shape[2+i]-1)
		if room <= 0 {
			return Tensor{}, bad
		}
		size[i] = (room-1)/o.Stride + 1
	}
	at := func(n, c, r, s int) float64 {
		if r < 0 || s < 0 || r >= x.Shape[2] || s >= x.Shape[3] {
			return 0
		}
		return x.At(n, c, r, s)
	}
	y := tensor.New(x.Shape[0], size[0], size[1], filters)
	for to := range y.All() {
		n, i, j, f := to[0], to[1], to[2], to[3]
		var sum float64
		for cell, weight := range w.All() {
			if cell[0] == f {
				c := f*o.Groups/filters*depth + cell[1]
				sum += weight * at(n, c, i*o.Stride+cell[2]*o.Dilation-o.Pad, j*o.Stride+cell[3]*o.Dilation-o.Pad)
			}
		}
		if len(b) > 0 {
			sum += b[f]
		}
		y.Set(sum, to...)
	}
	return y.Permute(0, 3, 1, 2)
}

func main() {
	fmt.Println(conv2D(tensor.New(1, 1, 2, 2), tensor.New(1, 1, 1, 1), nil, ConvOpts{Stride: 1, Dilation: 1, Groups: 1}))
}
