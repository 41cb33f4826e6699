// Package ridgeregression is problem ml100, Ridge Regression.
package ridgeregression

import (
	"errors"
	"fmt"

	"drill/judge"
	"drill/judge/within"
)

// Problem says what is asked. Shapes that do not fit, a negative lambda
// and what is no number are allowed: the statement wants an error for them. A
// lambda above 0 is large enough for every way of solving.
var Problem = &judge.Problem{
	ID:     "ml100",
	Title:  "Ridge Regression",
	Level:  judge.Medium,
	Topics: []string{"regression", "linear algebra", "regularization"},
	Notes:  "9.1.1",
	Params: []string{"x", "y", "lambda", "intercept"},
	Func:   ridge,
	Valid: judge.Valid(func(x [][]float64, y []float64, lambda float64, _ bool) error {
		if lambda >= 0 && lambda < 0.1 {
			return fmt.Errorf("lambda = %v is neither negative nor at least 0.1", lambda)
		}
		return errors.Join(
			within.FiniteMatrix("x", x, 64, 16, -100, 100),
			within.Finite("y", y, 64, -100, 100),
			within.Finite("lambda", []float64{lambda}, 1, -100, 1e4),
		)
	}),
	Check: judge.Near(1e-9, 1e-9),
}
