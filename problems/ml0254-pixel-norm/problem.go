// Package pixelnorm is problem ml254, Pixel Norm.
package pixelnorm

import (
	"errors"
	"fmt"

	"drill/ds/tensor"
	"drill/judge"
	"drill/judge/within"
)

// Tensor is an array of any number of axes.
type Tensor = tensor.Tensor

// Problem says what is asked. Shapes without pixels and a negative eps are
// allowed: the statement wants an error for them.
var Problem = &judge.Problem{
	ID:     "ml254",
	Title:  "Pixel Norm",
	Level:  judge.Easy,
	Topics: []string{"normalization", "tensor"},
	Notes:  "10.9",
	Params: []string{"x", "eps"},
	Func:   pixelNorm,
	Valid: judge.Valid(func(x Tensor, eps float64) error {
		err := errors.Join(
			within.Tensor("x", x, 4096, -1e9, 1e9),
			within.Float("eps", eps, -1, 100),
		)
		if err == nil && eps >= 0 && eps < 1e-8 {
			return fmt.Errorf("eps is %v, neither negative nor at least 1e-8", eps)
		}
		return err
	}),
	Check: judge.Near(1e-11, 1e-12),
}
