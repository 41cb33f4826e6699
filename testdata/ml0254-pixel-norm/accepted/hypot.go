package main

import (
	"errors"
	"math"

	"drill/ds/tensor"
)

// Takes the length of the vector with eps as one more component, by Hypot, from the
// last channel to the first.
func pixelNorm(x tensor.Tensor, eps float64) (tensor.Tensor, error) {
	if x.Rank() != 4 || x.Len() == 0 || math.IsNaN(eps) || eps < 0 {
		return x, errors.New("no pixels, or no eps")
	}
	channels := x.Shape[1]
	last, err := x.Permute(0, 2, 3, 1)
	if err != nil {
		return x, err
	}
	values := last.Values()
	for at := 0; at < len(values); at += channels {
		pixel := values[at : at+channels]
		length := math.Sqrt(eps) * math.Sqrt(float64(channels))
		for c := channels - 1; c >= 0; c-- {
			length = math.Hypot(length, pixel[c])
		}
		for c := range pixel {
			pixel[c] *= math.Sqrt(float64(channels)) / length
		}
	}
	y, err := tensor.Of(values, last.Shape...)
	if err != nil {
		return x, err
	}
	return y.Permute(0, 3, 1, 2)
}
