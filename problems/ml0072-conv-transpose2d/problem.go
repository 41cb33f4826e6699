// Package convtranspose is problem ml72, Conv Transpose2D.
package convtranspose

import (
	"errors"
	"fmt"

	"drill/ds/nn"
	"drill/ds/tensor"
	"drill/judge"
	"drill/judge/within"
)

// Tensor is an array of any number of axes.
type Tensor = tensor.Tensor

// ConvOpts are the options of a convolution.
type ConvOpts = nn.ConvOpts

// Problem says what is asked. Shapes and options that do not fit each other
// are allowed: the statement wants an error for them.
var Problem = &judge.Problem{
	ID:     "ml72",
	Title:  "Conv Transpose2D",
	Level:  judge.Hard,
	Topics: []string{"convolution", "tensor"},
	Notes:  "2.3",
	Params: []string{"x", "w", "b", "o"},
	Func:   convTranspose2D,
	Valid: judge.Valid(func(x, w Tensor, b []float64, o ConvOpts) error {
		err := errors.Join(
			within.Tensor("x", x, 4096, -100, 100),
			within.Tensor("w", w, 4096, -100, 100),
			within.Floats("b", b, 4096, -100, 100),
			within.Int("stride", o.Stride, -64, 64),
			within.Int("pad", o.Pad, -64, 64),
			within.Int("dilation", o.Dilation, -64, 64),
			within.Int("groups", o.Groups, -64, 64),
			within.Int("outPad", o.OutPad, -64, 64),
		)
		if err != nil {
			return err
		}
		if min(x.Len(), w.Len()) < 1 {
			return errors.New("a tensor without elements")
		}
		if n := answers(x, w, o); n > 4096 {
			return fmt.Errorf("%d answers are more than 4096", n)
		}
		return nil
	}),
	Check: judge.Near(1e-10, 1e-10),
}

// answers returns how many elements the answer has, or 0 if there is none.
func answers(x, w Tensor, o ConvOpts) int {
	if x.Rank() != 4 || w.Rank() != 4 || min(o.Stride, o.Dilation, o.Groups) < 1 || min(o.Pad, o.OutPad) < 0 {
		return 0
	}
	n := x.Shape[0] * w.Shape[1] * o.Groups
	for axis := 2; axis < 4; axis++ {
		n *= max((x.Shape[axis]-1)*o.Stride+o.Dilation*(w.Shape[axis]-1)+1+o.OutPad-2*o.Pad, 0)
	}
	return n
}
