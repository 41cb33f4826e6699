// Package conv1x1 is problem ml149, Conv1x1 as Dense.
package conv1x1

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

// Dense is a layer that maps a vector x to Wx + B.
type Dense = nn.Dense

// Problem says what is asked. Shapes that do not fit each other are allowed: the
// statement wants an error for them.
var Problem = &judge.Problem{
	ID:     "ml149",
	Title:  "Conv1x1 as Dense",
	Level:  judge.Medium,
	Topics: []string{"convolution", "tensor"},
	Notes:  "9.1.6",
	Params: []string{"x", "d"},
	Func:   conv1x1,
	Valid: judge.Valid(func(x Tensor, d Dense) error {
		err := errors.Join(
			within.Tensor("x", x, 4096, -100, 100),
			within.Matrix("W", d.W, 64, 64, -100, 100),
			within.Floats("B", d.B, 64, -100, 100),
		)
		if x.Rank() > 1 && x.Shape[1] > 0 && x.Len()/x.Shape[1]*len(d.W) > 4096 {
			return errors.Join(err, fmt.Errorf("%d filters of an image of shape %v make more than 4096 answers", len(d.W), x.Shape))
		}
		return err
	}),
	Check: judge.Near(1e-11, 1e-10),
}
