// Package bayes is problem ml6, Bayes Posterior.
package bayes

import (
	"fmt"
	"math"
	"slices"

	"drill/judge"
)

// Problem says what is asked. Logarithms that have no posterior are allowed:
// the statement wants an error for them.
var Problem = &judge.Problem{
	ID:     "ml6",
	Title:  "Bayes Posterior",
	Level:  judge.Easy,
	Topics: []string{"probability", "bayes", "numerical stability"},
	Notes:  "1.3",
	Params: []string{"logPrior", "logLik"},
	Func:   bayesPosterior,
	Valid: judge.Valid(func(logPrior, logLik []float64) error {
		if n := max(len(logPrior), len(logLik)); n > 1000 {
			return fmt.Errorf("%d hypotheses are more than 1000", n)
		}
		for _, v := range slices.Concat(logPrior, logLik) {
			if math.Abs(v) > 1000 && !math.IsInf(v, 0) {
				return fmt.Errorf("%v is finite and not from -1000 to 1000", v)
			}
		}
		return nil
	}),
	Check: judge.Near(1e-11, 1e-300),
}
