// Package logsoftmax is problem ml78, Log Softmax.
package logsoftmax

import (
	"fmt"
	"math"

	"drill/judge"
	"drill/judge/within"
)

// Problem says what is asked. Scores that have no softmax (none, NaN, +Inf,
// all -Inf) are allowed: the statement wants an error for them.
var Problem = &judge.Problem{
	ID:     "ml78",
	Title:  "Log Softmax",
	Level:  judge.Easy,
	Topics: []string{"probability", "numerical stability"},
	Notes:  "2.3",
	Params: []string{"z"},
	Func:   logSoftmax,
	Valid: judge.Valid(func(z []float64) error {
		for i, v := range z {
			if math.Abs(v) > 1e300 && !math.IsInf(v, 0) {
				return fmt.Errorf("z[%d] = %v is finite and not from -1e300 to 1e300", i, v)
			}
		}
		return within.Len("z", z, 1000)
	}),
	Check: judge.Near(1e-12, 1e-12),
}
