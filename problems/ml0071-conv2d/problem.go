// Package conv2d is problem ml71, Conv2D.
package conv2d

import (
	"errors"
	"fmt"

	"drill/ds/nn"
	"drill/ds/tensor"
	"drill/judge"
)

// Tensor is an array of any number of axes.
type Tensor = tensor.Tensor

// ConvOpts are the options of a convolution.
type ConvOpts = nn.ConvOpts

// Problem says what is asked. Shapes and options that do not fit each other
// are allowed: the statement wants an error for them.
var Problem = &judge.Problem{
	ID:     "ml71",
	Title:  "Conv2D",
	Level:  judge.Medium,
	Topics: []string{"convolution", "tensor"},
	Notes:  "2.2",
	Params: []string{"x", "w", "b", "o"},
	Func:   conv2D,
	Valid: judge.Valid(func(x, w Tensor, b []float64, o ConvOpts) error {
		if err := errors.Join(moderate("x", x), moderate("w", w)); err != nil {
			return err
		}
		if len(b) > 4096 {
			return fmt.Errorf("%d biases are more than 4096", len(b))
		}
		for i, v := range b {
			if !(v >= -100 && v <= 100) {
				return fmt.Errorf("b[%d] = %v is not from -100 to 100", i, v)
			}
		}
		for _, v := range []int{o.Stride, o.Pad, o.Dilation, o.Groups} {
			if v < -64 || v > 64 {
				return fmt.Errorf("the option %d is not from -64 to 64", v)
			}
		}
		if o.OutPad != 0 {
			return fmt.Errorf("outPad is %d, not 0", o.OutPad)
		}
		if n := answers(x, w, o); n > 4096 {
			return fmt.Errorf("%d answers are more than 4096", n)
		}
		return nil
	}),
	Check: judge.Near(1e-10, 1e-10),
}

// moderate says what of a tensor is out of the constraints.
func moderate(name string, t Tensor) error {
	if err := t.Valid(); err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	if n := t.Len(); n < 1 || n > 4096 {
		return fmt.Errorf("%s has %d elements, not 1 to 4096", name, n)
	}
	for at, v := range t.All() {
		if !(v >= -100 && v <= 100) {
			return fmt.Errorf("%s%v = %v is not from -100 to 100", name, at, v)
		}
	}
	return nil
}

// answers returns how many elements the answer has, or 0 if there is none.
func answers(x, w Tensor, o ConvOpts) int {
	if x.Rank() != 4 || w.Rank() != 4 || o.Stride < 1 || o.Pad < 0 || o.Dilation < 1 {
		return 0
	}
	n := x.Shape[0] * w.Shape[0]
	for axis := 2; axis < 4; axis++ {
		room := x.Shape[axis] + 2*o.Pad - o.Dilation*(w.Shape[axis]-1) - 1
		if room < 0 {
			return 0
		}
		n *= room/o.Stride + 1
	}
	return n
}
