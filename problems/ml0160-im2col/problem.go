// Package im2col is problem ml160, Im2Col.
package im2col

import (
	"errors"
	"fmt"

	"drill/ds/tensor"
	"drill/judge"
	"drill/judge/within"
)

// Tensor is an array of any number of axes.
type Tensor = tensor.Tensor

// Problem says what is asked. Sizes that make no patches are allowed: the
// statement wants an error for them.
var Problem = &judge.Problem{
	ID:     "ml160",
	Title:  "Im2Col",
	Level:  judge.Medium,
	Topics: []string{"convolution", "matrix", "tensor"},
	Notes:  "9.1.6",
	Params: []string{"x", "kh", "kw", "stride", "pad"},
	Func:   im2Col,
	Valid: judge.Valid(func(x Tensor, kh, kw, stride, pad int) error {
		err := errors.Join(
			within.Tensor("x", x, 4096, -1e9, 1e9),
			within.Int("kh", kh, -64, 64),
			within.Int("kw", kw, -64, 64),
			within.Int("stride", stride, -64, 64),
			within.Int("pad", pad, -64, 64),
		)
		if err != nil || x.Rank() != 3 || stride < 1 {
			return err
		}
		places := max(x.Shape[1]+2*pad-kh+stride, 0) / stride * (max(x.Shape[2]+2*pad-kw+stride, 0) / stride)
		if n := x.Shape[0] * kh * kw * places; n > 16384 {
			return fmt.Errorf("%d elements of the answer are more than 16384", n)
		}
		return nil
	}),
}
