package conv1x1

import (
	"fmt"

	"drill/ds/tensor"
	"drill/judge"
)

// conv1x1 makes each plane of the answer of the planes of its image, each times
// one weight: the pixels of a plane lie side by side, those of a channel vector
// do not. O(fn) time for f outputs of a pixel and n elements of x, O(1) space
// beside the answer and a row-major copy of x.
func conv1x1(x Tensor, d Dense) (Tensor, error) {
	if err := check(x, d); err != nil {
		return Tensor{}, err
	}
	images, channels, pixels := x.Shape[0], x.Shape[1], x.Shape[2]*x.Shape[3]
	xs, filters := x.Values(), len(d.W)
	y := tensor.New(images, filters, x.Shape[2], x.Shape[3])
	for n := range images {
		for f, weights := range d.W {
			out := y.Data[(n*filters+f)*pixels:][:pixels]
			for p := range out {
				out[p] = d.B[f]
			}
			for c, weight := range weights {
				for p, v := range xs[(n*channels+c)*pixels:][:pixels] {
					out[p] += weight * v
				}
			}
		}
	}
	return y, nil
}

// check says what does not fit.
func check(x Tensor, d Dense) error {
	if x.Rank() != 4 {
		return fmt.Errorf("x has %d axes, want 4", x.Rank())
	}
	if x.Len() == 0 || len(d.W) == 0 {
		return fmt.Errorf("an image of shape %v, %d outputs", x.Shape, len(d.W))
	}
	for i, weights := range d.W {
		if len(weights) != x.Shape[1] {
			return fmt.Errorf("row %d of W has %d weights for %d channels", i, len(weights), x.Shape[1])
		}
	}
	if len(d.B) != len(d.W) {
		return fmt.Errorf("%d biases for %d outputs", len(d.B), len(d.W))
	}
	return nil
}

// conv1x1Pixels applies the layer to one pixel after the other, as it is defined,
// to its vector of channels. O(fn) time, O(c) space for c
// channels, beside the answer.
func conv1x1Pixels(x Tensor, d Dense) (Tensor, error) {
	if err := check(x, d); err != nil {
		return Tensor{}, err
	}
	images, rows, cols := x.Shape[0], x.Shape[2], x.Shape[3]
	y := tensor.New(images, len(d.W), rows, cols)
	pixel := make([]float64, x.Shape[1])
	for n := range images {
		for i := range rows {
			for j := range cols {
				for c := range pixel {
					pixel[c] = x.At(n, c, i, j)
				}
				for f, weights := range d.W {
					sum := 0.0
					for c, v := range pixel {
						sum += weights[c] * v
					}
					y.Set(sum+d.B[f], n, f, i, j)
				}
			}
		}
	}
	return y, nil
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "planes times weights", Func: conv1x1, Time: "O(fn)", Space: "O(1)"},
	{Name: "pixel by pixel", Func: conv1x1Pixels, Time: "O(fn)", Space: "O(c)"},
}
