package conv1x1

import (
	"errors"

	"drill/ds/tensor"
)

// Answers no image with none.
func conv1x1(x Tensor, d Dense) (Tensor, error) {
	if len(x.Shape) != 4 {
		return Tensor{}, errors.New("x")
	}
	N, C, H, W, F := x.Shape[0], x.Shape[1], x.Shape[2], x.Shape[3], len(d.W)
	if F == 0 || len(d.B) != F {
		return Tensor{}, errors.New("layer")
	}
	for _, row := range d.W {
		if len(row) != C {
			return Tensor{}, errors.New("weights")
		}
	}
	y := tensor.New(N, F, H, W)
	for n := range N {
		for f := range F {
			for i := range H {
				for j := range W {
					sum := 0.0
					for c := range C {
						sum += d.W[f][c] * x.At(n, c, i, j)
					}
					y.Set(sum+d.B[f], n, f, i, j)
				}
			}
		}
	}
	return y, nil
}
