// Package batchnorm is problem ml62, BatchNorm Train.
package batchnorm

import (
	"errors"
	"fmt"
	"slices"

	"drill/ds/tensor"
	"drill/judge"
	"drill/judge/within"
)

// Tensor is an array of any number of axes.
type Tensor = tensor.Tensor

// Problem says what is asked. Shapes that do not fit each other and a negative
// eps are allowed: the statement wants an error for them.
var Problem = &judge.Problem{
	ID:     "ml62",
	Title:  "BatchNorm Train",
	Level:  judge.Medium,
	Topics: []string{"normalization", "tensor", "numerical stability"},
	Notes:  "2.3",
	Params: []string{"x", "gamma", "beta", "eps"},
	Func:   batchNormTrain,
	Valid: judge.Valid(func(x Tensor, gamma, beta []float64, eps float64) error {
		err := errors.Join(
			within.Tensor("x", x, 4096, -1e9, 1e9),
			within.Floats("gamma", gamma, 4096, -100, 100),
			within.Floats("beta", beta, 4096, -100, 100),
			within.Float("eps", eps, -1, 100),
		)
		if err != nil {
			return err
		}
		if eps > 0 && eps < 1e-6 {
			return fmt.Errorf("eps is %v, between 0 and 1e-6", eps)
		}
		if c := constant(x); eps == 0 && c >= 0 {
			return fmt.Errorf("eps is 0 and channel %d is constant", c)
		}
		return nil
	}),
	Check: judge.Near(1e-10, 1e-10),
}

// constant returns a channel of equal values, or -1.
func constant(x Tensor) int {
	if x.Rank() != 4 || x.Len() == 0 {
		return -1
	}
	equal := slices.Repeat([]bool{true}, x.Shape[1])
	for at, v := range x.All() {
		equal[at[1]] = equal[at[1]] && v == x.At(0, at[1], 0, 0)
	}
	return slices.Index(equal, true)
}
