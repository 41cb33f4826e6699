// Package klnormal is problem ml167, KL Standard Normal.
package klnormal

import (
	"errors"
	"fmt"
	"math"

	"drill/judge"
	"drill/judge/within"
)

// Problem says what is asked. Unequal lengths and what is no number are allowed:
// the statement wants an error for them.
var Problem = &judge.Problem{
	ID:     "ml167",
	Title:  "KL Standard Normal",
	Level:  judge.Easy,
	Topics: []string{"probability", "variational autoencoder", "loss"},
	Notes:  "10.2",
	Params: []string{"mean", "logVar"},
	Func:   klStandardNormal,
	Valid: judge.Valid(func(mean, logVar []float64) error {
		for i, v := range mean {
			if math.Abs(v) > 1e6 && !math.IsInf(v, 0) {
				return fmt.Errorf("mean[%d] = %v is finite and not from -1e6 to 1e6", i, v)
			}
		}
		for i, v := range logVar {
			if (v < -1000 || v > 700) && !math.IsInf(v, 0) {
				return fmt.Errorf("logVar[%d] = %v is finite and not from -1000 to 700", i, v)
			}
		}
		return errors.Join(within.Len("mean", mean, 1000), within.Len("logVar", logVar, 1000))
	}),
	Check: judge.Near(1e-12, 1e-13),
}
