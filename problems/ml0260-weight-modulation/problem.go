// Package modulation is problem ml260, Weight Modulation.
package modulation

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
	ID:     "ml260",
	Title:  "Weight Modulation",
	Level:  judge.Medium,
	Topics: []string{"normalization", "convolution", "tensor"},
	Notes:  "10.9",
	Params: []string{"w", "style", "demod", "eps"},
	Func:   modulateWeights,
	Valid: judge.Valid(func(w Tensor, style []float64, demod bool, eps float64) error {
		err := errors.Join(
			within.Tensor("w", w, 4096, -1e6, 1e6),
			within.Floats("style", style, 4096, -1e6, 1e6),
			within.Float("eps", eps, -1, 100),
		)
		if err == nil && eps >= 0 && eps < 1e-8 {
			return fmt.Errorf("eps is %v, neither negative nor at least 1e-8", eps)
		}
		return err
	}),
	Check: judge.Near(1e-10, 1e-12),
}
