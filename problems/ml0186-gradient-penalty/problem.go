// Package gradientpenalty is problem ml186, Gradient Penalty.
package gradientpenalty

import (
	"errors"
	"fmt"
	"math"

	"drill/ds/nn"
	"drill/judge"
	"drill/judge/within"
)

// Dense is a layer: x becomes Wx + B.
type Dense = nn.Dense

// Problem says what is asked. Shapes that do not fit, activations that are none
// and what is no number are allowed: the statement wants an error for them.
var Problem = &judge.Problem{
	ID:     "ml186",
	Title:  "Gradient Penalty",
	Level:  judge.Medium,
	Topics: []string{"generative model", "neural network", "calculus"},
	Notes:  "10.3",
	Params: []string{"x", "l1", "l2", "act", "lambda"},
	Func:   gradientPenalty,
	Valid: judge.Valid(func(x [][]float64, l1, l2 Dense, act string, lambda float64) error {
		err := errors.Join(
			within.FiniteMatrix("x", x, 32, 32, -100, 100),
			within.FiniteMatrix("l1.w", l1.W, 32, 32, -100, 100),
			within.Finite("l1.b", l1.B, 32, -100, 100),
			within.FiniteMatrix("l2.w", l2.W, 32, 32, -100, 100),
			within.Finite("l2.b", l2.B, 32, -100, 100),
			within.Finite("lambda", []float64{lambda}, 1, -100, 100),
		)
		if err != nil || act != "relu" {
			return err
		}
		for i, point := range x {
			for k, row := range l1.W {
				if len(row) != len(point) || k >= len(l1.B) {
					return nil // for the solution to say
				}
				z := l1.B[k]
				for j, v := range row {
					z += v * point[j]
				}
				if z != 0 && math.Abs(z) < 1e-9 {
					return fmt.Errorf("hidden number %d of point %d is %v before the activation", k, i, z)
				}
			}
		}
		return nil
	}),
	Check: judge.Near(1e-10, 1e-10),
}
