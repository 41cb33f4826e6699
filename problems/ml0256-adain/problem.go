// Package adain is problem ml256, AdaIN.
package adain

import (
	"errors"
	"fmt"

	"drill/ds/tensor"
	"drill/judge"
	"drill/judge/within"
)

// Tensor is an array of any number of axes.
type Tensor = tensor.Tensor

// Problem says what is asked. Shapes that do not fit each other and a negative
// eps are allowed: the statement wants an error for them.
var Problem = &judge.Problem{
	ID:     "ml256",
	Title:  "AdaIN",
	Level:  judge.Medium,
	Topics: []string{"normalization", "tensor", "numerical stability"},
	Notes:  "10.9",
	Params: []string{"x", "scale", "bias", "eps"},
	Func:   adaIN,
	Valid: judge.Valid(func(x Tensor, scale, bias [][]float64, eps float64) error {
		err := errors.Join(
			within.Tensor("x", x, 4096, -1e9, 1e9),
			within.Matrix("scale", scale, 64, 64, -100, 100),
			within.Matrix("bias", bias, 64, 64, -100, 100),
			within.Float("eps", eps, -1, 100),
		)
		if err == nil && eps >= 0 && eps < 1e-6 {
			return fmt.Errorf("eps is %v, neither negative nor at least 1e-6", eps)
		}
		return err
	}),
	Check: judge.Near(1e-10, 1e-10),
}
