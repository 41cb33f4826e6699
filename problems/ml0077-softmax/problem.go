// Package softmax is problem ml77, Softmax.
package softmax

import (
	"fmt"

	"drill/judge"
)

// Problem says what is asked. Scores that have no softmax (none, NaN, +Inf,
// all -Inf) are allowed: the statement wants an error for them.
var Problem = &judge.Problem{
	ID:     "ml77",
	Title:  "Softmax",
	Level:  judge.Easy,
	Topics: []string{"probability", "numerical stability"},
	Notes:  "2.3",
	Params: []string{"z"},
	Func:   softmax,
	Valid: judge.Valid(func(z []float64) error {
		if len(z) > 1000 {
			return fmt.Errorf("%d scores are more than 1000", len(z))
		}
		return nil
	}),
	Check: judge.Near(1e-12, 1e-300),
}
