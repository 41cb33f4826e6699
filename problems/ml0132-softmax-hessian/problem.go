// Package hessian is problem ml132, Softmax Hessian.
package hessian

import (
	"errors"
	"fmt"
	"math"

	"drill/judge"
	"drill/judge/within"
)

// Problem says what is asked. Arguments of unequal lengths and logits that are
// no numbers are allowed: the statement wants an error for them.
var Problem = &judge.Problem{
	ID:     "ml132",
	Title:  "Softmax Hessian",
	Level:  judge.Medium,
	Topics: []string{"calculus", "probability", "loss"},
	Notes:  "9.1.4",
	Params: []string{"logits", "y"},
	Func:   crossEntropyHessian,
	Valid: judge.Valid(func(logits, y []float64) error {
		for i, v := range logits {
			if math.Abs(v) > 1e300 && !math.IsInf(v, 0) {
				return fmt.Errorf("logits[%d] = %v is finite and not from -1e300 to 1e300", i, v)
			}
		}
		for i, v := range y {
			if (v < 0 || v > 10) && !math.IsInf(v, 0) {
				return fmt.Errorf("y[%d] = %v is finite and not from 0 to 10", i, v)
			}
		}
		return errors.Join(within.Len("logits", logits, 200), within.Len("y", y, 200))
	}),
	Check: judge.Near(1e-9, 1e-12),
}
