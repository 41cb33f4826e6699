// Package laplacesgd is problem ml105, Laplace SGD.
package laplacesgd

import (
	"errors"
	"fmt"
	"math"

	"drill/judge"
	"drill/judge/within"
)

// Problem says what is asked. Shapes that do not fit, steps that look at no
// observation and what is no number are allowed: the statement wants an error
// for them.
var Problem = &judge.Problem{
	ID:     "ml105",
	Title:  "Laplace SGD",
	Level:  judge.Medium,
	Topics: []string{"regression", "gradient descent", "optimization"},
	Notes:  "9.1.1",
	Params: []string{"x", "y", "w0", "eta", "decay", "order"},
	Func:   laplaceSGD,
	Valid: judge.Valid(func(x [][]float64, y, w0 []float64, eta float64, decay bool, order []int) error {
		err := errors.Join(
			within.FiniteMatrix("x", x, 64, 8, -100, 100),
			within.Finite("y", y, 64, -100, 100),
			within.Finite("w0", w0, 8, -100, 100),
			within.Finite("eta", []float64{eta}, 1, -10, 10),
			within.Ints("order", order, 1000, -100, 100),
		)
		if err != nil {
			return err
		}
		return unclear(x, y, w0, eta, decay, order)
	}),
	Check: judge.Near(1e-9, 1e-9),
}

// unclear says which residual on the way is so close to 0 that rounding decides on
// its sign. Where the arguments do not fit, it has nothing to say.
func unclear(x [][]float64, y, w0 []float64, eta float64, decay bool, order []int) error {
	w := append([]float64{}, w0...)
	for t, i := range order {
		if i < 0 || i >= min(len(x), len(y)) || len(x[i]) != len(w) {
			return nil
		}
		r, step := y[i], eta
		for j, v := range x[i] {
			r -= v * w[j]
		}
		if r != 0 && math.Abs(r) < 1e-9 {
			return fmt.Errorf("step %d has a residual of %v", t+1, r)
		}
		if decay {
			step = eta / math.Sqrt(float64(t+1))
		}
		for j, v := range x[i] {
			if r != 0 {
				w[j] += math.Copysign(step, r) * v
			}
		}
	}
	return nil
}
