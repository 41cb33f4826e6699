package pixelnorm

import (
	"errors"
	"fmt"
	"math"

	"drill/ds/tensor"
	"drill/judge"
)

// pixelNorm adds up the squares of all pixels of an image at once, plane by plane,
// in the order of memory, and then divides the planes. O(n) time for n elements,
// O(p) space for the p pixels of an image, beside the answer and a row-major copy
// of x.
func pixelNorm(x Tensor, eps float64) (Tensor, error) {
	if err := check(x, eps); err != nil {
		return Tensor{}, err
	}
	channels, pixels := x.Shape[1], x.Shape[2]*x.Shape[3]
	xs, y := x.Values(), tensor.New(x.Shape...)
	rms := make([]float64, pixels)
	for at := 0; at < len(xs); at += channels * pixels {
		clear(rms)
		image := xs[at:][:channels*pixels]
		for i, v := range image {
			rms[i%pixels] += v * v
		}
		for p, sum := range rms {
			rms[p] = math.Sqrt(sum/float64(channels) + eps)
		}
		for i, v := range image {
			y.Data[at+i] = v / rms[i%pixels]
		}
	}
	return y, nil
}

// check says what of the arguments is not allowed.
func check(x Tensor, eps float64) error {
	if x.Rank() != 4 {
		return fmt.Errorf("x has %d axes, want 4", x.Rank())
	}
	if x.Len() == 0 {
		return fmt.Errorf("x of shape %v has no elements", x.Shape)
	}
	if eps < 0 {
		return errors.New("eps is negative")
	}
	return nil
}

// pixelNormByPixel takes one pixel after the other, and its channels where they
// lie. O(n) time, O(1) space beside the answer.
func pixelNormByPixel(x Tensor, eps float64) (Tensor, error) {
	if err := check(x, eps); err != nil {
		return Tensor{}, err
	}
	y := tensor.New(x.Shape...)
	for n := range x.Shape[0] {
		for i := range x.Shape[2] {
			for j := range x.Shape[3] {
				sum := 0.0
				for c := range x.Shape[1] {
					v := x.At(n, c, i, j)
					sum += v * v
				}
				scale := 1 / math.Sqrt(sum/float64(x.Shape[1])+eps)
				for c := range x.Shape[1] {
					y.Set(scale*x.At(n, c, i, j), n, c, i, j)
				}
			}
		}
	}
	return y, nil
}

// Approaches lists every way that is written down here.
var Approaches = []judge.Approach{
	{Name: "plane by plane", Func: pixelNorm, Time: "O(n)", Space: "O(p)"},
	{Name: "pixel by pixel", Func: pixelNormByPixel, Time: "O(n)", Space: "O(1)"},
}
